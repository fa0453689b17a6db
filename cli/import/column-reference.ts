import type { Fields } from '#platform/import/fields.ts';
import type { AnyImportType } from '#platform/import/import-type.ts';
import type { RoomName } from '#platform/rooms.ts';

/** The reference of a type's columns as Markdown: docs/import.md holds it for every type, and a test compares the two. */
export function columnReference(room: RoomName, type: AnyImportType): string {
  const { name, summary, key, fields, nested } = type;
  return [
    `### ${room} ${name}`,
    '',
    `${summary} A row is the same as a stored one by: ${key.join(', ')}.`,
    '',
    ...tableOf(fields),
    ...(nested
      ? [
          '',
          `In CSV each line holds one of the \`${nested.name}\` beside the columns above; in NDJSON they are a list.`,
          '',
        ]
      : []),
    ...(nested ? tableOf(nested.fields) : []),
  ].join('\n');
}

function tableOf(fields: Fields): string[] {
  return [
    '| column | needed | form | meaning |',
    '| ------ | ------ | ---- | ------- |',
    ...Object.entries(fields).map(
      ([name, { isRequired, form, description }]) =>
        `| \`${name}\` | ${isRequired ? 'yes' : 'no'} | ${form.replaceAll('|', 'or')} | ${description} |`,
    ),
  ];
}
