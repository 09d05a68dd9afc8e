import type { Rule } from './rule.js';
import { actualHasBegun } from './rules/actual-has-begun.js';
import { alikeNames } from './rules/alike-names.js';
import { composedText } from './rules/composed-text.js';
import { countryCode } from './rules/country-code.js';
import { datedEvent } from './rules/dated-event.js';
import { distinctNames } from './rules/distinct-names.js';
import { distinctTexts } from './rules/distinct-texts.js';
import { edtfDate } from './rules/edtf-date.js';
import { evidenceMatchesText } from './rules/evidence-matches-text.js';
import { evidenceRange } from './rules/evidence-range.js';
import { fieldType } from './rules/field-type.js';
import { filePerSource } from './rules/file-per-source.js';
import { hasEvidence } from './rules/has-evidence.js';
import { hashForm } from './rules/hash-form.js';
import { idForm } from './rules/id-form.js';
import { idType } from './rules/id-type.js';
import { identifierScheme } from './rules/identifier-scheme.js';
import { inferenceNote } from './rules/inference-note.js';
import { knownFile } from './rules/known-file.js';
import { knownId } from './rules/known-id.js';
import { knownQualifier } from './rules/known-qualifier.js';
import { knownRelationType } from './rules/known-relation-type.js';
import { knownValue } from './rules/known-value.js';
import { languageTag } from './rules/language-tag.js';
import { noLoop } from './rules/no-loop.js';
import { numberForm } from './rules/number-form.js';
import { observationPublished } from './rules/observation-published.js';
import { oneLineText } from './rules/one-line-text.js';
import { oneSentence } from './rules/one-sentence.js';
import { oneTime } from './rules/one-time.js';
import { plainYaml } from './rules/plain-yaml.js';
import { qualifierValue } from './rules/qualifier-value.js';
import { quotedText } from './rules/quoted-text.js';
import { readableFile } from './rules/readable-file.js';
import { relationEnds } from './rules/relation-ends.js';
import { requiredField } from './rules/required-field.js';
import { requiredQualifier } from './rules/required-qualifier.js';
import { sourceMatchesText } from './rules/source-matches-text.js';
import { uniqueEvidence } from './rules/unique-evidence.js';
import { uniqueId } from './rules/unique-id.js';
import { uniqueKeys } from './rules/unique-keys.js';
import { uniqueRelation } from './rules/unique-relation.js';
import { unknownKey } from './rules/unknown-key.js';
import { usedEntity } from './rules/used-entity.js';
import { usedSource } from './rules/used-source.js';
import { utf8Text } from './rules/utf8-text.js';
import { visibleCharacters } from './rules/visible-characters.js';
import { yamlSyntax } from './rules/yaml-syntax.js';

/** All rules, by their ids: files (00), the shape of records (01), entities (02), relations (03) and evidence (04). */
export const RULES: readonly Rule[] = [
  readableFile,
  knownFile,
  utf8Text,
  yamlSyntax,
  plainYaml,
  uniqueKeys,
  quotedText,
  visibleCharacters,
  composedText,
  oneLineText,
  unknownKey,
  requiredField,
  fieldType,
  knownValue,
  numberForm,
  edtfDate,
  hashForm,
  languageTag,
  identifierScheme,
  idForm,
  idType,
  countryCode,
  uniqueId,
  knownId,
  distinctNames,
  usedEntity,
  datedEvent,
  usedSource,
  distinctTexts,
  alikeNames,
  knownRelationType,
  relationEnds,
  noLoop,
  knownQualifier,
  requiredQualifier,
  qualifierValue,
  oneTime,
  observationPublished,
  actualHasBegun,
  inferenceNote,
  uniqueRelation,
  oneSentence,
  filePerSource,
  hasEvidence,
  evidenceRange,
  uniqueEvidence,
  evidenceMatchesText,
  sourceMatchesText,
];
