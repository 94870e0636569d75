/** What a web page has around the report, and the number of a page: by the words of the line alone. */
const chromeLine =
  /^[【[]?(?:发布时间|发布日期|发布机构|时间|日期|来源|信息来源|稿件来源|文章来源|作者|责任编辑|编辑|浏览次数|浏览量|访问量|阅读|点击|字号|字体|【字|\[字|索引号|主题分类|(?:您)?当前(?:所在)?位置|您(?:现在)?的?(?:所在)?位置|首页|打印|关闭|分享|下载|全屏|收藏|加大|还原|减小|扫一扫|上一篇|下一篇|版权所有|主办单位|承办|网站标识码|ICP|中国政府网)(?=$|[\s\u3000：:】\]>》|｜/]|在|本页|到)/
const chromeWords =
  /浏览次数|访问量[:：]|扫一扫在手机|打印本页|关闭窗口|点击(?:图片|进入|查看)|【字号|字号[:：]|\[\s*大\s*中\s*小\s*\]/
/** The number that a page carries: - 2 -, — 3 —, 第4页 共8页. */
const pageLine =
  /^[-—–－]{1,2}\s*[0-9０-９]{1,3}\s*[-—–－]{1,2}$|^第\s*[0-9０-９]{1,3}\s*页(?:[\s，,/]*共\s*[0-9０-９]{1,3}\s*页)?$/

/** True for a line that holds the number of a page and nothing else. */
export const isPageNumber = (text: string): boolean => pageLine.test(text.trim())

export const isChrome = (text: string): boolean =>
  text.length <= 80 &&
  !/[。；]/.test(text) &&
  (chromeLine.test(text) || chromeWords.test(text) || isPageNumber(text))
