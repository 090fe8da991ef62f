extension EnglishSentences {
  /// Saving a draft, opening it and going on with it.
  static let keeping = #"""
    已存。
      Saved.
    这一答没有存上：%@。字还在，腾出地方再按 Enter
      this answer was not saved: %1. The words are still there; make room and press Enter
    没有存上：%@
      not saved: %1
    %@    %@ 年    金额单位：万元
      %1    %2    amounts in wan yuan (10,000 yuan)
    接着填，停在「%@」。
      Going on at “%1”.
    接着填，停在「%@」，%@ 存的。
      Going on at “%1”, saved %2.
    这份草稿是从文本读进来的，印的数和算出来的都对得上。
      This draft was read from a text; its printed figures agree with what they should be.
    这份草稿是从文本读进来的，有 %@ 处印的数和算出来的不一样。
      This draft was read from a text; printed figures that differ from what they should be: %1.
    填的数不对，选它的号码去改；印的数不对，用 / 到那一格另写一个，或打 - 照算得的。
       If what was filled in is wrong, its number leads there; if the printed figure is wrong, go there with / and write another, or - to have it computed.
    存好了。停在「%@」
      Saved. Stopped at “%1”
    ，没打完的字也在。
      , with the words not yet entered.
    """#
}
