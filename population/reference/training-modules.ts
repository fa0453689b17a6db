import type { TrainingModuleRow } from '../register-rows.ts';

const source =
  'Assumed for the synthetic population; the ministries’ shared field standard is not published in detail.';

function module(code: string, title: string, standard: string, hours: number): TrainingModuleRow {
  return { code, title, standard, hours, validFrom: '2025-01-01', validTo: null, source };
}

/** The curriculum that companions of Kemensos and teams of BKKBN share: wished for by both ministries, invented here. */
export const trainingModules: readonly TrainingModuleRow[] = [
  module('FAMILY_VISIT', 'Kunjungan keluarga bersama', 'Standar kunjungan lapangan', 8),
  module('P2K2', 'Pertemuan peningkatan kemampuan keluarga', 'Standar fasilitator P2K2', 24),
  module('STUNTING', 'Pendampingan keluarga risiko stunting', 'Standar pendamping keluarga', 16),
  module('GRADUATION', 'Graduasi dan pemberdayaan keluarga', 'Standar pendamping sosial', 16),
  module('DATA_ETHICS', 'Pelindungan data pribadi keluarga', 'Standar pengelola data', 6),
];
