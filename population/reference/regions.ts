import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { RegionRow } from '../register-rows.ts';

/** The administrative regions of Indonesia, loaded once; villages of a regency are read when asked for. */
export interface RegionTable {
  readonly provinces: readonly RegionRow[];
  readonly regencies: readonly RegionRow[];
  readonly districts: readonly RegionRow[];
  /** Villages of one regency in the order of their codes; empty for an unknown code. */
  villagesOf(regencyCode: string): readonly RegionRow[];
  /** Four-digit codes that the numbering of a province skips, which is where regencies that moved or merged once were. */
  readonly retiredRegencyCodes: readonly string[];
}

/**
 * Loads the regions of the npm package `idn-area-data` (code MIT, data ODbL, after the Kemendagri decrees), with codes without dots.
 * Reads its CSV files directly: they hold plain unquoted fields, and a parser for the general case takes seconds for
 * the 83,762 villages where this takes about twenty milliseconds.
 */
export function loadRegions(): RegionTable {
  loaded ??= readRegions();
  return loaded;
}

// The files of an installed package do not change while a process runs, and every population needs them.
let loaded: RegionTable | undefined;

function readRegions(): RegionTable {
  // The package has no exported path to its CSV files; its main module lies in `lib`, beside `data`.
  const main = createRequire(import.meta.url).resolve('idn-area-data');
  const folder = join(dirname(main), '..', 'data');
  const read = (name: string): string => readFileSync(join(folder, `${name}.csv`), 'utf8');

  const provinces = parse(read('provinces'), 2, provinceRow);
  const regencies = parse(read('regencies'), 3, regencyRow);
  const districts = parse(read('districts'), 3, districtRow);
  const villages = read('villages');
  const spans = spansByRegency(villages);
  return {
    provinces,
    regencies,
    districts,
    villagesOf(regencyCode) {
      const span = spans.get(regencyCode);
      return span === undefined ? [] : parse(villages.slice(span[0], span[1]), 3, villageRow, false);
    },
    retiredRegencyCodes: skippedCodes(regencies),
  };
}

function parse(
  text: string,
  columns: number,
  toRow: (code: string, name: string) => RegionRow,
  hasHeader = true,
): RegionRow[] {
  const rows: RegionRow[] = [];
  const lines = text.split('\n');
  for (let i = hasHeader ? 1 : 0; i < lines.length; i += 1) {
    const line = (lines[i] as string).trimEnd();
    if (line === '') continue;
    const afterCode = line.indexOf(',');
    const beforeName = columns === 2 ? afterCode : line.indexOf(',', afterCode + 1);
    rows.push(toRow(line.slice(0, afterCode).replaceAll('.', ''), line.slice(beforeName + 1)));
  }
  return rows;
}

function spansByRegency(villages: string): Map<string, [number, number]> {
  const spans = new Map<string, [number, number]>();
  let current: [number, number] | undefined;
  let prefix = '';
  let start = villages.indexOf('\n') + 1;
  while (start < villages.length) {
    let end = villages.indexOf('\n', start);
    if (end < 0) end = villages.length;
    if (current === undefined || !villages.startsWith(prefix, start)) {
      prefix = villages.slice(start, start + 6);
      current = [start, end];
      spans.set(prefix.replaceAll('.', ''), current);
    }
    current[1] = end + 1;
    start = end + 1;
  }
  return spans;
}

function provinceRow(code: string, name: string): RegionRow {
  return { code, level: 'PROVINCE', kind: 'PROVINSI', name: titleCase(name), parentCode: null };
}

function regencyRow(code: string, name: string): RegionRow {
  const kind = name.startsWith('KOTA ') ? 'KOTA' : 'KABUPATEN';
  return { code, level: 'REGENCY_CITY', kind, name: titleCase(name), parentCode: code.slice(0, 2) };
}

function districtRow(code: string, name: string): RegionRow {
  return { code, level: 'DISTRICT', kind: 'KECAMATAN', name, parentCode: code.slice(0, 4) };
}

function villageRow(code: string, name: string): RegionRow {
  // The seventh digit tells the kind of village: 1 kelurahan, 2 desa, 3 desa adat.
  const kind = code[6] === '1' ? 'KELURAHAN' : code[6] === '3' ? 'DESA_ADAT' : 'DESA';
  return { code, level: 'VILLAGE', kind, name, parentCode: code.slice(0, 6) };
}

function titleCase(name: string): string {
  return name
    .split(' ')
    .map((word) => (word === 'DKI' || word === 'DI' ? word : word.charAt(0) + word.slice(1).toLowerCase()))
    .join(' ');
}

function skippedCodes(regencies: readonly RegionRow[]): string[] {
  const used = new Set(regencies.map((regency) => regency.code));
  const highest = new Map<string, number>();
  for (const { code } of regencies) {
    const family = code.slice(0, 2) + (code.charAt(2) >= '7' ? 'K' : 'R');
    highest.set(family, Math.max(highest.get(family) ?? 0, Number(code.slice(2))));
  }
  const skipped: string[] = [];
  for (const [family, last] of highest) {
    for (let n = family.endsWith('K') ? 71 : 1; n < last; n += 1) {
      const code = family.slice(0, 2) + String(n).padStart(2, '0');
      if (!used.has(code)) skipped.push(code);
    }
  }
  return skipped;
}
