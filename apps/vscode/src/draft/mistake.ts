import type { Checked, ConfigMistake } from '@hegao/language-server/protocol'

/** The mistake in the hegao.yaml of a draft; undefined where there is none. */
export const mistakeOf = (checked: Checked | undefined): ConfigMistake | undefined =>
  checked && checked.state !== 'not-a-draft' ? checked.config : undefined
