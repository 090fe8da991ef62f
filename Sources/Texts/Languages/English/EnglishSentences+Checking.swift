extension EnglishSentences {
  /// Findings and rules.
  static let checking = #"""
    %@ 万元，%@
      %1 万元, %2
    没有批复数，未与批复数核对
      there is no approved figure; not compared with it
    ；已有核实说明：%@
      ; explained: %1
    写了 %@，而%@
      %1 is written, but %2
    ，尾差，允许 %@
      , a rounding difference, %1 is allowed
    写的是 %@，应为 %@
      it says %1, should be %2
    写的是 %@，算出来是 %@
      it says %1, worked out it is %2
    写的是 %@，算出来没有数
      it says %1, worked out there is nothing
    是 %@，和它相比的一边空着
      is %1, the side it is compared with is blank
    空着，应为 %@
      is blank, should be %1
    是 %@，应为 %@
      is %1, should be %2
    “有没有”里答的是无
      “有没有” was answered with 无
    这一行的“%@”空着
      “%1” of this row is blank
    这里是 %@%@
      here is %1%2
    %@，超 %@，最多 %@
      %1, over by %2, at most %3
    %@，少 %@，至少 %@
      %1, short by %2, at least %3
    还没有填写
      not filled in yet
    还没有填写%@
      not filled in yet: %1
    差额正好是%@，看是不是漏加或多加了
      the difference is just %1; was it left out or added twice?
    %@可能有相邻两位数字颠倒
      %1 may have two digits swapped
    %@可能把元和万元写混了
      %1 may be yuan instead of wan yuan, or the reverse
    %@可能正负号相反
      %1 may have the wrong sign
    %@可能连同下级加了两次
      %1 may be counted twice, with what is below it
    %@写的可能是上年数
      %1 may be the figure of last year
    已有核实说明：%@
      explained: %1
    改正，或核实后注明与系统一致
      correct it, or verify it and note that the system says the same
    改正，或写核实说明
      correct it, or write an explanation
    核对这几个数后改正
      compare these figures and correct them
    空白
      blank
    下级科目相加
      sum of the accounts below
    本单位各类相加
      sum of the classes of the unit
    各单位相加
      sum of the units
    各行相加
      sum of the rows
    基本支出加项目支出
      basic plus project spending
    人员加公用
      staff plus running costs
    各项资金相加
      sum of the funds
    增减额除以上年
      change divided by last year
    各项收入相加
      sum of the income
    各项支出相加
      sum of the spending
    本年加结转结余
      this year plus carryover
    各项资金来源相加
      sum of the sources
    表二同类相加
      sum of the same class in 表二
    %@本表未收录 %@
      this list of %1 has no %2
    %@ 从 %@ 年起没有了，换成现在的科目
      %1 ended with %2; use an account of today
    %@ 从 %@ 年起没有了，现在用 %@
      %1 ended with %2; now it is %3
    %@ 在这个单位里前面已经印了一行，留一行
      %1 is printed for this unit before; keep one row
    %@ 印在 %@ 后面，科目按代码从小到大排
      %1 is printed behind %2; accounts stand in the order of their codes
    %@ 上面没有 %@ 这一行；补上，或看代码是不是写错了
      no row %2 stands above %1; add it, or is the code wrong?
    印的是“%@”，表式是“%@”；看代码是不是写错了
      it is printed “%1”, the form has “%2”; is the code wrong?
    写的是 %@，别处是两位小数；写成 %@
      it says %1, elsewhere there are two decimals; write %2
    写的是 %@，小数超过 %@ 位
      it says %1, decimals: at most %2
    这一栏有的行写 0，有的行空着；一张表里用一种
      some rows of this column have 0, some are blank; use one of both in a table
    %@由哪些行相加，要看没有印出来的内容
      which rows make up %1 depends on what is not printed
    各项有数，合计没有写
      the parts have figures, the total is not written
    文本里没有找到写部门名称的封面
      the text has no cover with the name of the department
    （没有印）
       (not printed)
    ；这一栏共 %@ 处
      ; in this column: %1
    ；从这里起 %@ 处相加
      ; places added up from here on: %1
    有数，页面上没有印
      has a figure, the page does not print it
    页面上没有印这一行，与它有关的数没有核对；补上这一行
      the page does not print this row, figures that depend on it were not checked; add the row
    与前面一行重复
      the same as a row before
    写的是“%@”，应为“%@”
      it says “%1”, should be “%2”
    %@ 写作“%@”，科目名称是“%@”
      %1 is written “%2”, the account is named “%3”
    “%@”里没有数字，这一类指标要写出数量
      no figure in “%1”; indicators of this kind say how many
    “%@”是金额，金额归成本指标
      “%1” is an amount; amounts belong to the cost indicators
    空着
      blank
    空着（%@）
      blank (%1)
    格里带了单位；只写数字，单位由表头说明
      a unit in the cell; write the figure alone, the heading says the unit
    ，比它还大的一项没有加进去
      ; a part larger than it was not added
    合计 %@，应为 %@，差 %@
      total %1, should be %2, difference %3
    写的是 %@，多余的 0 不用写，表上印 %@
      it says %1; no zeros are needed, the table prints %2
    “%@”是百分比，数量指标写件数、次数更清楚
      “%1” is a percentage; a quantity indicator is clearer with a number of things or times
    “%@”数的是做了多少，归数量指标；效益写带来的变化
      “%1” counts what was done and belongs to quantity; a benefit says what changed by it
    “%@”没有写不低于还是不高于，如“≥%@”
      “%1” does not say whether at least or at most; write for example “≥%2”
    “%@”前面还没有写数字
      “%1” has no number before it yet
    “%@”的“%@”后面还没有写数字
      “%1” has no number behind “%2” yet
    “%@”的“%@”和“%@”之间还没有写数字
      “%1” has no number between “%2” and “%3” yet
    “%@”没有计量单位，写上“个”“次”“万元”这样的单位
      “%1” has no unit of measure; add one such as “个”, “次”, “万元”
    “%@”是时间，时间归时效指标
      “%1” is a time; times belong to the timeliness indicators
    “%@”最多只能是 100%，写“=100%”
      “%1” cannot be above 100%; write “=100%”
    “%@”写的是下限，成本写上限（≤）
      “%1” is a lower limit; a cost has an upper limit (≤)
    “%@”写的是上限，数量一般写下限（≥）
      “%1” is an upper limit; a quantity mostly has a lower limit (≥)
    “%@”又是定性又有数字，只留一样
      “%1” is qualitative and has a figure; keep one of both
    %@看不出做到什么程度，能写数字或具体结果更好
      %1 does not show how far it goes; a figure or a definite result is better
    %@里有几层意思，拆成几条指标更清楚
      %1 says several things; it is clearer as several indicators
    %@里写了数额，移到指标值里更清楚
      %1 holds a figure; it is clearer in the value
    有“%@”字样，公开前看一看能不能公开
      the words “%1” are in it; see whether it may be published
    像是%@，个人信息不公开
      looks like %1; personal data are not published
    指标写“%@”，后面却写了%@，两处要一致
      the indicator says “%1”, but behind it stands %2; they should agree
    指标%@后面写的是“%@”，两处要一致
      behind the indicator %1 stands “%2”; they should agree
    不适用的指标分值写 0 或空着，这里是 %@
      an indicator that does not apply has a weight of 0 or none; here it is %1
    适用的指标分值要大于 0
      an indicator that applies has a weight above 0
    %@没有时间，时效指标写日期、天数，或者及时、按期
      no time in %1; a timeliness indicator says a date, a number of days, or that it is on time
    有 %@ 个字，超过 %@ 个字，简短些
      it has %1 characters, more than %2; make it shorter
    只有 %@ 个字，至少 %@ 个字，写具体些
      it has only %1 characters, at least %2; be more definite
    “%@”超过 %@%，看是不是写错了
      “%1” is above %2%; is it right?
    “%@”低于 %@%，看是不是写错了
      “%1” is below %2%; is it right?
    %@不在 %@ 年里
      %1 is not in %2
    写的是“%@”，一般是%@
      it says “%1”, mostly it is %2
    同一个代码，前面写作“%@”，这里写作“%@”
      the same code was written “%1” before, here “%2”
    %@ 条指标里有 %@ 条没有数字，能量化的尽量量化
      indicators without a figure: %2 of %1; give figures where you can
    全份共 %@ 处
      in the whole document: %1
    各表
      every table
    必填的格都要填
      what is required is filled in
    “有没有”里答了无，就不写数
      what “有没有” answers with 无 has no figures
    上年预算数和去年公开的一样
      the budget of last year is as it was published
    各表，有去年那份时
      every table, with last year's document
    各项有数，合计也要写
      where parts have figures, the total has one
    同一个单位里一个科目代码只印一行
      an account is printed once for a unit
    读入的页面
      pages that are read
    科目代码从小到大排
      accounts stand in the order of their codes
    印了类、款的表，每个科目上面都有它的类、款
      where classes and groups are printed, every account stands below its own
    行名里的代码和表式一样
      the code in the name of a row is that of the form
    一张表里的金额小数位数一样
      the amounts of a table have the same number of decimals
    金额的小数不多于表式的位数
      amounts have no more decimals than the form
    一栏里没有数的，都写 0 或都空着
      where a column has no figures, it has 0 everywhere or is blank everywhere
    目录里的表，正文里都有
      every table of the contents is in the text
    读入的文字
      texts that are read
    目录和正文的表名一样
      tables have the same names in the contents and in the text
    模板里的“增加（减少）”改成实际的字
      “increase (decrease)” of the template is replaced by one of both
    标点不多、句子写完
      no punctuation too many, every sentence complete
    年份是预算年度
      years are the year of the budget
    日期在预算年度里
      dates are in the year of the budget
    类的名称是现在的
      classes have the names of today
    本套表没有“%@”
      this set has no “%1”
    身份证号
      the number of an identity card
    手机号
      a mobile number
    银行卡号
      the number of a bank card
    """#
}
