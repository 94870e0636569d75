/** What comes in, or is found: 收到申请27件. */
const intake =
  /收到|接[收到件警报]|收[案文件]|受理|立案|(?<!批准|核准|驳回|退回|同意|通过|办结)申请|申报|报名|报送|提交|提出|征集|发现|排查|摸排|梳理/
/** What was left of the time before: 上年结转3件, 连同上年未审结的4件, 积案46件. */
const carriedOver =
  /(?:上年|上一年|去年|年初|期初|往年|历年|20\d\d年).{0,6}(?:结转|结存|未|旧存|遗留|延|接续)|^(?:旧存|积案|存案)/
/** A clause that names no matter of its own says what became of what stands before it: 受理24件, 不予批准11件. */
const bareStep =
  /^(?:其中|另|已|共|均|依法|实际|当年|年内|当场|现场|予以|准予|不予|不准|尚未|未|不){0,3}(?:受理|立案|登记|批准|核准|许可|同意|通过|采纳|采用|退回|退件|退|驳回|撤回|撤销|终止|转办|自办|移送|移交|转送|交办|并案|不符|办结|审结|结案|办复|答复|处理|处置|处罚|查处|整改|化解|调解|完成|兑现|录取|录用|结转(?:下年|次年)?|在办|未结){1,2}了?的?$/
/** What is done with all that came in, perhaps not yet with all of it. */
const doneWithIt = /办结|审查|审核|查处|调解|检查/

/**
 * True for steps of one process, which are no parts of one total: 收到申请27件，受理24件，上年结转3件，共办结25件.
 * What came in and what was left before add up to what there was to do (共130件), not to what was done.
 */
export function areSteps(labels: readonly string[], act: string | undefined): boolean {
  const came = labels.findIndex(label => intake.test(label))
  if (came >= 0 && labels.slice(came + 1).some(label => bareStep.test(label))) return true
  const done = act !== undefined && doneWithIt.test(act) && !labels.some(one => one.includes(act))
  return done && labels.some(label => carriedOver.test(label))
}

/**
 * True where a figure is the sum of those right behind it: 收到87件，登记81件，退回6件 has its own parts before
 * anything else is added.
 */
export const hasOwnParts = (values: readonly number[]): boolean =>
  values.some((value, index) => {
    const behind = values.slice(index + 1)
    return behind.some(
      (_, last) => last > 0 && behind.slice(0, last + 1).reduce((a, b) => a + b, 0) === value,
    )
  })
