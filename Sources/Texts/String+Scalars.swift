extension String {
  /// The text of these characters. O(n).
  package init(scalars: ArraySlice<Unicode.Scalar>) {
    let length = scalars.reduce(0) { $0 + UTF8.width($1) }
    self.init(unsafeUninitializedCapacity: length) { bytes in
      var place = 0
      for scalar in scalars { bytes.put(scalar, at: &place) }
      return place
    }
  }

  /// The characters that a range of its bytes holds. O(1).
  package func piece(_ bytes: Range<Int>) -> Substring {
    let start = utf8.index(startIndex, offsetBy: bytes.lowerBound)
    return self[start..<utf8.index(start, offsetBy: bytes.count)]
  }
}

extension UnsafeMutableBufferPointer<UInt8> {
  /// Writes the bytes of a character in UTF-8, and moves on behind them.
  @inline(__always)
  fileprivate func put(_ scalar: Unicode.Scalar, at place: inout Int) {
    let value = scalar.value
    guard value > 0x7F else { return put(value, at: &place) }
    if value > 0xFFFF {
      put(0xF0 | value >> 18, at: &place)
      put(0x80 | value >> 12 & 0x3F, at: &place)
    } else if value > 0x7FF {
      put(0xE0 | value >> 12, at: &place)
    }
    put(value > 0x7FF ? 0x80 | value >> 6 & 0x3F : 0xC0 | value >> 6, at: &place)
    put(0x80 | value & 0x3F, at: &place)
  }

  @inline(__always)
  private func put(_ byte: UInt32, at place: inout Int) {
    self[place] = UInt8(truncatingIfNeeded: byte)
    place &+= 1
  }
}
