extension Int {
  /// The number as official texts count: 一, 十, 十八, 二十一; from 1 to 99, else plain digits.
  var chineseNumeral: String {
    guard (1...99).contains(self) else { return String(self) }
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    let tens = self / 10
    return (tens > 1 ? digits[tens] : "") + (tens > 0 ? "十" : "") + digits[self % 10]
  }
}
