import { describeInHost } from '../bench/describe-in-host.js'
import { runInHost } from '../bench/host.js'
import { noDraft, street, streetInWord } from '../drafts.js'

describeInHost('drafts', browser =>
  runInHost(browser, {
    suite: 'drafts',
    async prepare(desk) {
      for (const name of ['街道', '改一处', '全改', '保存']) desk.put(`${name}.txt`, street)
      // A paragraph to each line, so that a comment may stand before one.
      desk.put('认可.md', `# ${street.replaceAll('\n', '\n\n')}`)
      desk.put('说明.md', noDraft)
      const word = await streetInWord()
      desk.put('街道.docx', word)
      desk.put('坏.docx', word.subarray(0, word.length / 2))
      return undefined
    },
  }),
)
