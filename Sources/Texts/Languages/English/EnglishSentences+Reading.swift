extension EnglishSentences {
  /// What is said of texts that were read, and of passages.
  static let reading = #"""
    上一行的文字接着印在这一行，已接在一起
      the text of the line before goes on here; joined
    表头又印了一遍，已略过
      the heading is printed once more; skipped
    从这一行到第 %@ 行：
      from this line to line %1:\s
    勾了不止一个，都记下来：
      more than one is ticked, all are kept:\s
    没有找到“%@”，它的内容留在“%@”下面
      “%1” was not found; what belongs to it stays under “%2”
    没有找到“%@”，它的内容按前后的标签归位
      “%1” was not found; what belongs to it was placed by the labels around it
    “%@”单独一行，作上一行的指标值
      “%1” stands on a line of its own; taken as the value of the line before
    “%@”中间的空格不算，作一个指标值
      the spaces inside “%1” do not count; taken as one value
    “%@”前面没有三级指标，名称留空
      no indicator stands before “%1”; its name stays blank
    这一行有几处空格，最后的“%@”作指标值
      there are several spaces on this line; the last, “%1”, is taken as the value
    “%@”后面没有指标值，值留空
      no value stands behind “%1”; it stays blank
    “%@”的旁边还有别的指标，都留着
      other indicators stand beside “%1”; all are kept
    没有找到“%@”，按其余的字认出这一行
      “%1” was not found; the line is known by its other words
    “%@”在表式里没有位置
      “%1” has no place in the form
    这一行的格和表式没有对齐，按标签和次序归位
      the cells of this line do not stand as in the form; placed by labels and order
    这一行左移了 %@ 格，已归位
      this line is shifted left, cells: %1; put back
    这一行右移了 %@ 格，已归位
      this line is shifted right, cells: %1; put back
    “%@”没有印全%@
      “%1” is cut short%2
    “%@”和表式的字不全一样%@
      “%1” is not quite the wording of the form%2
    “%@”前面多印了字%@
      something is printed before “%1”%2
    “%@”是标签和金额印在一格，已分开
      “%1” is a label and an amount in one cell; parted
    “%@”是上下两格的标签印在一起，已分开
      “%1” is two labels, one above the other, in one cell; parted
    “%@”印低了一行，仍归上一行
      “%1” is printed a line too low; counted to the line above
    “%@”的序号和表式不同，按名称认出
      the number of “%1” is not that of the form; known by its name
    表式里没有“%@”这一行，照样读下
      the form has no line “%1”; read all the same
    “%@”没有印序号或代码，按名称读下
      “%1” is printed without number or code; read by its name
    ，按最像的一项认出
      ; taken for the most similar
    ，当作“%@”
      ; taken for “%1”
    格里有网页标记，已去掉
      markup of a web page in the cell; taken out
    格里有公式的写法，已换成普通符号
      formula notation in the cell; changed to plain signs
    目录写的是“%@”，正文的标题是“%@”，两处应一样
      the contents say “%1”, the title in the text is “%2”; they should be the same
    目录里有这张表，正文里没有；没有数也要公开空表并说明
      this table is in the contents but not in the text; a table without figures is published too, with a sentence
    目录里有这一部分，正文里没有这个标题
      this part is in the contents, but the text has no such title
    模板里的%@没有改成实际的字，应只留一个
      %1 of the template was not replaced; only one should be left
    句子停在“是”字，后面的话没有写
      the sentence stops at “is”; the rest was not written
    标点“%@”多了一个
      punctuation “%1”: one too many
    “%@”是 2019 年以前的名称，现在叫“%@”
      “%1” is the name before 2019; now it is “%2”
    日期是 %@ 年，这是 %@ 年的预算；核对年份
      the date is in %1, this is the budget of %2; check the year
    写的是 %@ 年，这是 %@ 年的预算
      it says %1, this is the budget of %2
    文本第 %@ 行“%@”
      text line %1 “%2”
    没有情况说明的文字，文字里的数没有与表核对
      there is no running text; no figures of it were compared with the tables
    文字里没有上年的数，“%@”里的增减没有与上年核对
      the text has no figure of last year; the change in “%1” was not compared with it
    表里没有上年的数，“%@”里的增减没有与上年核对
      the table has no figure of last year; the change in “%1” was not compared with it
    增加或减少后面写正数，不写负数
      behind increase or decrease stands a positive figure, not a negative one
    前面和后面的增减方向不一样
      increase and decrease differ before and behind
    增减的方向写反了
      increase and decrease are the wrong way round
    本年减上年
      this year less last year
    上年是 0，没有增减百分比；不写百分比
      last year was 0, there is no percentage of change; do not write one
    ；写的是除以今年数 %@ 得的
      ; it was divided by this year's figure %1
    写的是 %@%，%@ 除以上年 %@ 是 %@%
      it says %1%, %2 divided by %3 of last year is %4%
    按这句话上年是 %@，正好是%@，那一行不只有这一种支出；换成同一口径的上年数
      by this sentence last year was %1, which is %2; that row holds other spending too; use a figure of the same scope
    写的是 %@%，四舍五入是 %@%
      it says %1%, rounded it is %2%
    表里是%@
      the table has %1
    “%@”里要比的数没有找到：“%@”没有核对
      the figure to compare was not found in “%1”: “%2” was not checked
    %@，“%@”里的数没有与它核对
      %1; the figures of “%2” were not compared with it
    写的是 %@，应为 %@，差 %@（%@）
      it says %1, should be %2, difference %3 (%4)
    年份写的是 %@，这里应是 %@
      the year says %1, here it should be %2
    文字说没有，表里有：%@
      the text says there is none, the table has: %1
    “%@”里的“%@”在表里没有找到同名的行
      the table has no row named “%2” of “%1”
    各项相加等于合计数
      the parts add up to the total
    “%@”里的数没有找全，没有核对：%@
      not all figures were found in “%1”; not checked: %2
    %@，没有核对：%@
      %1; not checked: %2
    合计不比 0 大或有负数，“%@”里的占比没有核对
      the total is not above 0 or there are negative figures; the shares in “%1” were not checked
    写的是 %@%，%@ 占 %@ 的 %@%
      it says %1%, %2 is %4% of %3
    各项占比相加是 %@%，应为 100%
      the shares add up to %1%, should be 100%
    ，尾差
      , a rounding difference
    文字里是 %@ 个，%@有 %@ 张（%@）
      the text says %1, %2 has sheets: %3 (%4)
    文本里没有%@
      the text has no %1
    %@没有填写
      %1 is not filled in
    “%@”里没有找到“%@”这样的话
      no such words in “%1”: “%2”
    """#
}
