extension EnglishSentences {
  /// Words and signs of every area.
  static let common = #"""
    、
      ,\s
    ，
      ,\s
    ；
      ;\s
    ：
      :\s
    。
      .
    ：%@
      : %1
    ，%@
      , %1
    “%@”
      “%1”
    （%@）
       (%1)
    %@（%@）
      %1 (%2)
    %@：%@
      %1: %2
    %@。
      %1.
    合计
      total
    核对
      check
    科目
      account
    选项
      choice
    金额
      amount
    今天
      today
    错误
      error
    警告
      warning
    提示
      remark
    未完成
      unfinished
    空
      blank
    去年
      last year
    第 %@ 行
      row %1
    %@ 行
      rows: %1
    ，是不是“%@”
      ; did you mean “%1”?
    没有 %@
      there is no %1
    已有 %@，换一个名字
      %1 is there already, choose another name
    读不了 %@：%@
      cannot read %1: %2
    %@ 读不出来：%@
      cannot make sense of %1: %2
    %@ 第 %@ 张
      %1 sheet %2
    ，差 %@
      , difference %1
    %@，差 %@
      %1, difference %2
    等 %@ 处
       and others, %1 in all
    等 %@ 格
       and others, cells: %1
    等 %@ 行
       and others, rows: %1
    等 %@ 项
       and others, %1 in all
    “%@”写了两次
      “%1” stands here twice
    元
      yuan
    万元
      wan yuan
    """#
}
