extension Rational {
    /// Whether the value is zero.
    @inlinable
    public var isZero: Bool {
        switch storage {
        case .small(let numerator, _): numerator == 0
        case .wide: false
        }
    }

    /// Whether the value is below zero.
    @inlinable
    public var isNegative: Bool {
        switch storage {
        case .small(let numerator, _): numerator < 0
        case .wide(let fraction): fraction.isNegative
        }
    }

    /// Whether the value is a whole number.
    @inlinable
    public var isWhole: Bool {
        switch storage {
        case .small(_, let denominator): denominator == 1
        case .wide(let fraction): fraction.isWhole
        }
    }

    /// The value as an integer, or nil if it is not whole or does not fit.
    @inlinable
    public var wholeValue: Int? {
        guard case .small(let numerator, 1) = storage else { return nil }
        return Int(exactly: numerator)
    }

    /// The number above the line, in lowest terms; it carries the sign.
    public var numerator: Rational {
        switch storage {
        case .small(let numerator, _): Rational(lowestTerms: numerator, over: 1)
        case .wide(let fraction): fraction.numeratorAlone
        }
    }

    /// The number below the line, in lowest terms; it is at least 1.
    public var denominator: Rational {
        switch storage {
        case .small(_, let denominator): Rational(lowestTerms: denominator, over: 1)
        case .wide(let fraction): fraction.denominatorAlone
        }
    }

    /// The value without its sign.
    public var magnitude: Rational {
        isNegative ? -self : self
    }
}
