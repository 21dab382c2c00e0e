import type {FictionalCompany} from './fictional-company.ts';

/** Companies that have every word of the query at the start of a word of a name; whole beginnings first. */
export function findByName(
  companies: readonly FictionalCompany[],
  query: string,
): readonly FictionalCompany[] {
  const wanted = wordsOf(query);
  if (wanted.length === 0) return [];
  const hits = companies.filter((company) =>
    namesOf(company).some((name) => {
      const words = wordsOf(name);
      return wanted.every((start) => words.some((word) => word.startsWith(start)));
    }),
  );
  const start = query.trim().toLowerCase();
  const leads = ({name}: FictionalCompany) => name.toLowerCase().startsWith(start);
  return [...hits.filter(leads), ...hits.filter((company) => !leads(company))];
}

function namesOf({name, formerName, otherNames = []}: FictionalCompany): readonly string[] {
  return [name, ...otherNames, ...(formerName ? [formerName] : [])];
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
