import { validateBaseline, validateConfig, validateProfile } from '../generated/validators.js'
import { type ConfigProblem, inOrder, problem } from '../problem.js'
import { step } from '../yaml/places.js'
import type { YamlFile } from '../yaml/read.js'
import { explain, type SchemaError } from './explain.js'

type Validator = ((data: unknown) => boolean) & { errors?: readonly SchemaError[] | null }

type Kind = 'config' | 'profile' | 'baseline'

const validators: Readonly<Record<Kind, Validator>> = {
  config: validateConfig as Validator,
  profile: validateProfile as Validator,
  baseline: validateBaseline as Validator,
}

/** Problems of form, by the JSON Schema of config, profile or baseline. Pure: each call stands alone. */
export function checkShape(kind: Kind, file: YamlFile): ConfigProblem[] {
  const validate = validators[kind]
  validate(file.data)
  const errors = (validate.errors ?? []).filter(({ schemaPath }) => !saidInCode.test(schemaPath))
  return inOrder(errors.map(error => toProblem(error, file)))
}

/** Conditions between keys: the schema has them for editors; our own checks say them better. */
const saidInCode = /\/(?:anyOf|if|then)(?:\/|$)/

function toProblem(error: SchemaError, { places }: YamlFile): ConfigProblem {
  const { instancePath: at, keyword, params } = error
  const origin =
    keyword === 'additionalProperties'
      ? places.ofKey(step(at, params.additionalProperty!))
      : keyword === 'required'
        ? places.ofKey(at)
        : places.of(at)
  const { code, message } = explain(error)
  return problem(code, origin, message)
}
