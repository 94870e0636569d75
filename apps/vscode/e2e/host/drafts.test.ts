import { describeInHost } from '../bench/describe-in-host.js'
import { noDraft, street, streetInWord } from '../drafts.js'

describeInHost({
  suite: 'drafts',
  async prepare(desk) {
    for (const name of ['街道', '改一处', '全改', '保存']) desk.put(`${name}.txt`, street)
    desk.put('认可.md', `# ${street}`)
    desk.put('说明.md', noDraft)
    desk.put('坏.docx', 'not a Word file')
    desk.put('街道.docx', await streetInWord())
    return undefined
  },
})
