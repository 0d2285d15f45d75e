import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where the ledger lies unless `--data` or TIELINE_DATA names a folder: the platform's place for a user's data
 * (XDG base directories on Linux, Application Support on macOS, LOCALAPPDATA on Windows).
 */
export function defaultDataFolder(
  environment: NodeJS.ProcessEnv = process.env,
  platform: string = process.platform,
): string {
  if (environment['TIELINE_DATA']) return environment['TIELINE_DATA'];
  if (platform === 'win32') return join(environment['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'Tieline');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Tieline');
  return join(environment['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'tieline');
}
