// Does all the set-up that a command needs: packages, build of the program, build of the web app. Each step has a stamp
// (a hash of what it depends on), so that a second run only compares hashes. Node built-ins alone: nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Tieline needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer Node and run the command again.`,
  );
  process.exit(1);
}

const files = (path) => {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => files(join(path, name)));
};
const hash = (paths) => {
  const sum = createHash('sha256').update(process.version + process.platform + process.arch);
  for (const path of paths.flatMap(files))
    sum
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)));
  return sum.digest('hex');
};
const run = (args) => {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
};
const step = (says, stamp, sources, work) => {
  const now = hash(sources);
  const file = join(root, stamp);
  if (existsSync(file) && readFileSync(file, 'utf8') === now) return;
  console.error(`${says} …`);
  work();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, now);
};

const withLock = (work) => {
  const lock = join(root, '.cache', 'setup.lock');
  mkdirSync(dirname(lock), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      writeFileSync(join(lock, 'pid'), String(process.pid));
      break;
    } catch {
      if (!holderLives(lock)) rmSync(lock, { recursive: true, force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
  try {
    work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
};
const holderLives = (lock) => {
  try {
    process.kill(Number(readFileSync(join(lock, 'pid'), 'utf8')), 0);
    return true;
  } catch (error) {
    // A lock without a pid yet is one just being made; one older than a minute is a leftover.
    return error.code === 'ENOENT' && existsSync(lock) && Date.now() - statSync(lock).mtimeMs < 60_000;
  }
};

const install = () =>
  step('Installing packages', 'node_modules/.tieline-stamp', ['package.json', 'package-lock.json'], () => {
    const npm = process.env.npm_execpath;
    const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
    if (npm) return run([npm, ...args]);
    const { status } = spawnSync('npm', args, {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
    if (status !== 0) process.exit(status ?? 1);
  });
const build = () =>
  step('Building', 'dist/.stamp', ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'src'], () => {
    rmSync(join(root, 'dist'), { recursive: true, force: true });
    rmSync(join(root, '.cache', 'build.tsbuildinfo'), { force: true });
    run([join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json']);
    if (existsSync(join(root, 'src/web/vite.config.ts')))
      run([
        join(root, 'node_modules/vite/bin/vite.js'),
        'build',
        '--config',
        'src/web/vite.config.ts',
        '--logLevel',
        'warn',
      ]);
  });

withLock(() => {
  install();
  build();
});
