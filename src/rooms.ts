/** The rooms in reading order: a room imports only from rooms to its left. Doors stand side by side; `web` may take types from `api`. */
export const rooms = [
  'values',
  'sources',
  'documents',
  'language',
  'claims',
  'ledger',
  'answers',
  ['cli', 'api', 'mcp', 'web'],
] as const;

/** Rooms, or folders of rooms, that know no clock, disk, network or database. */
export const pureRooms = [
  'values',
  'language',
  'claims',
  'ledger/ties',
  'ledger/organisations',
  'ledger/targets',
] as const;
