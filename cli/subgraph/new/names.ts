/** The name under which the starter is written in this repository, in its three spellings. */
const templateName = 'sample-ministry';

/** The text of the starter with its name replaced in each spelling: `sample-ministry`, `sampleMinistry`, `SampleMinistry`. */
export function rename(text: string, name: string): string {
  return text
    .replaceAll(templateName, name)
    .replaceAll(pascalCase(templateName), pascalCase(name))
    .replaceAll(camelCase(templateName), camelCase(name));
}

function pascalCase(name: string): string {
  return name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

function camelCase(name: string): string {
  const pascal = pascalCase(name);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}
