extension EnglishSentences {
  /// What is said at 核对, against last year, and of what is taken back.
  static let reviewing = #"""
    文字带过来了，金额全部留空；去年的数只摆在旁边对照。
      Words came along, amounts are all blank; last year's figures only stand beside them.
    去年的 %@ 行，下面一行一行填数。
      Last year's rows: %1; fill in the figures row by row.
    新增
      new
    持平
      same
    去年公开的预算数
      budget published last year
    去年 %@
      last year %1
    去年：%@
      last year: %1
    去年预算 %@，不是执行数
      last year's budget was %1, not what was spent
    去年公开的是 %@
      published last year: %1
    变动超过 %@%
      change above %1%
    去年 %@，差 %@，%@
      last year %1, difference %2, %3
    %@ %@ 降到 %@
      %1 %2 down to %3
    %@ %@ 升到 %@
      %1 %2 up to %3
    %@ %@ 持平
      %1 %2 the same
    比去年：
      Against last year:\s
    变动超过 %@%：
      Change above %1%:\s
    没有要改的
      nothing to change
    1 到 %@ 的号
      a number from 1 to %1
    %@没有填
      not filled in: %1
    核对 第 %@ 页
      check, page %1
         和去年比的，按 Enter 看
           Enter shows the comparison with last year
         还有 %@ 处（要改的 %@ 处），按 Enter 看下面
           more: %1 (to correct: %2), Enter shows them
         还有 %@ 处，按 Enter 看下面
           more: %1, Enter shows them
    下面没有了
      nothing more below
    各表都平，没有要改的，打 y 出表。
      All tables balance, nothing to correct; y exports them.
    没有要改的，打 y 出表；未填的几节里没有必填的。
      Nothing to correct, y exports them; nothing required is open.
    尾差 %@ 处，四舍五入之内，不用改
      rounding differences: %1, within rounding, nothing to do
    有 %@ 样没有核对，打 n 看
      not checked: %1, n shows them
    没有核对的：
      Not checked:
    都核对过了。
      Everything was checked.
    （%@ 条规则）
       (rules: %1)
    还有没填或没改的；要离开，打 . 再按 Enter
      some is still open or to correct; to leave type . and Enter
    打 1 到 %@ 的号去改；v 看整表，y 出表，n 看没有核对的，. 离开
      type 1 to %1 to fix one; v tables, y export, n not checked, . leave
    第 %@ 处已经好了
      place %1 is settled
    要改的 %@ 处
      to correct: %1
    没有填的 %@ 处
      not filled in: %1
    要改正或写核实说明的 %@ 处
      to correct or explain: %1
    还不能出表：
      Cannot export yet:\s
       同样的一起写：%@ 全部 理由
         all alike together: %1 all reason
    写核实说明：%@ 理由 | 姓名%@   撤回：%@ -
      explain: %1 reason | name%2   withdraw: %3 -
    号后面写上理由，例如：已与财政系统核对 | 张三
      write the reason behind the number, for example: compared with the finance system | Zhang San
    这一处要改正，不能只写核实说明
      this has to be corrected, an explanation is not enough
    这个号是一节；核实说明写在下面要办的号后面
      this number is a section; explain behind the numbers below
    这一处还没有核实说明
      this has no explanation yet
    %@ 处的核实说明记下了，只在内部留着，不印。
      Explanation noted for places: %1. It stays inside and is not printed.
    核实说明记下了，只在内部留着，不印。
      Explanation noted. It stays inside and is not printed.
    核实说明撤回了。
      Explanation withdrawn.
    %@，是%@ 的 %@ 倍；手里是元，在数后面写“元”
      %1, that is %3 times %2; if it is in yuan, write “yuan” behind it
    共 %@ 行
      rows in all: %1
    撤销：%@
      Undone: %1
    重做：%@
      Redone: %1
    没有可撤销的：这次打开以后还没有回答，或都撤完了。
      Nothing to undo: no answer since it was opened, or all are undone.
    没有可重做的。
      Nothing to redo.
    第 %@ 张 %@
      sheet %1 %2
    %@ 写明的数
      stated figure of %1
    %@ 核实说明
      explanation of %1
    ；共 %@ 处
      ; %1 in all
    放回%@
      put back %1
    去年没有的其中数不再问；今年有的，填完打行号补。
      Parts that last year had not are not asked; if there are any, add them by row number afterwards.
    去年没有分单位填，今年也一起填；要分单位，打 < 回去。
      Last year was not by unit, nor is this year; to fill it in by unit type < to go back.
    下面几样照去年，没有变的按一次 Enter 全收下；有变的逐样打。
      These are as last year: if nothing changed one Enter takes all; else type them one by one.
    等 %@ 样
       and others, %1 in all
    去年没有的，今年也空着：%@；要填打 / 和名称。
      Blank as last year: %1; to fill one in type / and its name.
    改了 %@ 个指标值
      values of indicators changed: %1
    没有要改的；%@里还有去年的话没有看过，打号去看，再打 y 出表。
      Nothing to correct; words of last year in %1 were not looked at: go there by number, then y exports.
    去掉 %@ 行
      rows taken away: %1
    放回 %@ 行
      rows put back: %1
    改回 %@ 行
      rows changed back: %1
    """#
}
