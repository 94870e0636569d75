import type { Command } from '../command.js'
import { accept } from './accept.js'
import { baseline } from './baseline.js'
import { catalogue } from './catalogue.js'
import { check } from './check.js'
import { explain } from './explain.js'
import { facts } from './facts.js'
import { init } from './init.js'
import { law } from './law.js'
import { lsp } from './lsp.js'
import { outline } from './outline.js'
import { printConfig } from './print-config.js'
import { profiles } from './profiles.js'
import { rules } from './rules.js'
import { text } from './text.js'

/** Every command, in the order in which --help lists them. */
export const commands: readonly Command[] = [
  check,
  outline,
  text,
  facts,
  rules,
  explain,
  profiles,
  law,
  catalogue,
  accept,
  baseline,
  init,
  printConfig,
  lsp,
]
