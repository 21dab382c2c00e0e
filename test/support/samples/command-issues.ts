import {execFileSync} from 'node:child_process';
import {existsSync, globSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {placeOf, type Sample} from './samples.ts';

/** A command that readers may be shown, and what of it is not there. */
interface Command {
  readonly shape: RegExp;
  /** Names what is missing; `folder` is where the reader is, `words` what the shape has found. */
  missing(folder: string, words: readonly string[]): readonly string[];
}

const {name: ours, files: published, dependencies, peerDependencies} = readJson('package.json');
const packages = Object.keys({[ours]: '', ...dependencies, ...peerDependencies});

const commands: readonly Command[] = [
  {shape: /^cd (\S+)$/, missing: (folder, [path = '']) => absent(join(folder, path))},
  {shape: /^npm ci$/, missing: (folder) => absent(join(folder, 'package-lock.json'))},
  {
    shape: /^npm i (.+)$/,
    missing: (_, [names = '']) => names.split(' ').filter((name) => !packages.includes(name)),
  },
  {
    shape: /^npm (?:run )?([\w:-]+)(?: -- (.+))?$/,
    missing(folder, [script = '', parameters = '']) {
      const line: string | undefined = readJson(join(folder, 'package.json')).scripts[script];
      if (line === undefined) return [`script ${script}`];
      const files = line
        .split(' ')
        .filter((word) => /\.m?[jt]s$/.test(word) && existsSync(join(folder, word)));
      const source = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
      return optionsOf(parameters).filter(
        (option) => !new RegExp(`'--${option}'|\\b${option}: {type`).test(source),
      );
    },
  },
  {
    shape: /^npx invoice-checkout (\w+)(.*)$/,
    missing(_, [command = '', parameters = '']) {
      const help = execFileSync(process.execPath, ['dist/cli.js', command, '--help'], {encoding: 'utf8'});
      return optionsOf(parameters).filter((option) => !help.includes(`--${option} `));
    },
  },
  {
    shape: /^export (.+)$/,
    missing(folder, [assignments = '']) {
      const shops = globSync(`${folder}/*/shop.*`)
        .map((file) => readFileSync(file, 'utf8'))
        .join('\n');
      const names = [...assignments.matchAll(/([A-Z_]+)=/g)].map(([, name = '']) => name);
      return names.filter((name) => !shops.includes(name));
    },
  },
  {
    shape: /^cp -r node_modules\/invoice-checkout\/(\S+) \.$/,
    missing: (_, [path = '']) =>
      published.some((file: string) => path.startsWith(`${file}/`))
        ? absent(path)
        : [`${path} in the package`],
  },
  {shape: /^php -S \S+ (\S+)$/, missing: (folder, [path = '']) => absent(join(folder, path))},
  {
    shape: /^mv "\$\(npm pack --silent\)" (\S+)$/,
    missing: (folder, [path = '']) => absent(dirname(join(folder, path))),
  },
];

/** Commands of a sample that a reader cannot give, as no such script, package, option, variable or file is there. */
export function commandIssues(sample: Sample): readonly string[] {
  const lines = sample.code.split('\n').map((line) => line.replace(/\s+#.*$/, ''));
  let folder = /^(?:php|export) /m.test(sample.code) ? dirname(sample.page) : '.';
  return lines
    .flatMap((line) => line.split(' && '))
    .filter((line) => line !== '')
    .flatMap((line) => {
      const command = commands.find(({shape}) => shape.test(line));
      const [, ...words] = command?.shape.exec(line) ?? [];
      const missing = command?.missing(folder, words) ?? ['a rule for this command'];
      if (line.startsWith('cd ')) folder = join(folder, words[0] ?? '');
      return missing.map((what) => `${placeOf(sample)}: ${line}: there is no ${what}`);
    });
}

function absent(path: string): readonly string[] {
  return existsSync(path) ? [] : [path];
}

function optionsOf(parameters: string): readonly string[] {
  return [...parameters.matchAll(/--([\w-]+)/g)].map(([, option = '']) => option);
}

function readJson(path: string) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
