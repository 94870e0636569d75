import type { CommandBody } from '../command.js'
import { usageError } from '../usage-error.js'
import { tuneForHours } from '../v8.js'
import { version } from '../version.js'

export const lsp: CommandBody = {
  details: {
    'zh-CN':
      '编辑器自己会启动它，经标准输入输出通话，不用手工运行。各编辑器怎么设置见 docs/editors.md。',
    en: 'Editors start it themselves and talk to it on standard input and output. docs/editors.md says how to set them up.',
  },
  options: {
    stdio: {
      about: {
        'zh-CN': '经标准输入输出通话；也只有这一种方式',
        en: 'talk on standard input and output; there is no other way',
      },
    },
    clientProcessId: {
      value: 'PID',
      about: { 'zh-CN': '编辑器的进程号', en: 'process of the editor' },
    },
  },
  arity: [0, 0],
  async run({ io }) {
    if (io.ask) throw startedByHand
    // No other command wants to know.
    const { serveStdio } = await import('@hegao/language-server/node')
    tuneForHours()
    return serveStdio(version)
  },
}

const startedByHand = usageError(
  'hegao lsp 由编辑器启动，不在终端上运行；设置方法见 docs/editors.md。',
  'hegao lsp is started by an editor, not on a terminal; docs/editors.md says how.',
)
