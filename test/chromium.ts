import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium as playwright } from 'playwright-core';

/** Where systems put a Chromium, in the order in which they are tried. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** A test browser asks nobody anything: no updates, no sync, no first-run pages. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium refuses its sandbox to root. */
const forRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Starts the Chromium of `TIELINE_CHROMIUM`, of the system, or the one of the npm package, which unpacks itself on Linux. Tests that need a browser fail where there is none; they are not left out. */
export async function launchChromium(): Promise<Browser> {
  const named = process.env['TIELINE_CHROMIUM'];
  const installed = named ?? usualPlaces.find(isRunnable);
  try {
    const executablePath = installed ?? (await packagedChromium());
    return await playwright.launch({ executablePath, args: [...quiet, ...forRoot] });
  } catch (cause) {
    const tried = installed === undefined ? 'none is installed' : `${installed} does not start`;
    throw new Error(
      `Browser tests need a Chromium, and ${tried}: install one (Debian and Ubuntu: "apt-get install chromium"; or "apt-get install libnss3" for the one in node_modules), or set TIELINE_CHROMIUM to its path.`,
      { cause },
    );
  }
}

/** Unpacks the Chromium of the npm package (Linux, x64). Its own arguments are for cloud functions and make it fall over at the second window. */
async function packagedChromium(): Promise<string> {
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
