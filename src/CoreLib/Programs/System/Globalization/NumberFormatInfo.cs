namespace System.Globalization;

/// <summary>How numbers are written: signs, separators, patterns and group sizes. What is not set is the invariant culture's.</summary>
public sealed class NumberFormatInfo : IFormatProvider, ICloneable
{
    private static NumberFormatInfo? s_invariant;

    private string _currencyDecimalSeparator = ".";
    private string _currencyGroupSeparator = ",";
    private string _currencySymbol = "\u00A4";
    private string _naNSymbol = "NaN";
    private string _negativeInfinitySymbol = "-Infinity";
    private string _negativeSign = "-";
    private string _numberDecimalSeparator = ".";
    private string _numberGroupSeparator = ",";
    private string _positiveInfinitySymbol = "Infinity";
    private string _positiveSign = "+";
    private string _percentDecimalSeparator = ".";
    private string _percentGroupSeparator = ",";
    private string _percentSymbol = "%";
    private string _perMilleSymbol = "\u2030";
    private int _currencyDecimalDigits = 2;
    private int _currencyNegativePattern = 0;
    private int _currencyPositivePattern = 0;
    private int _numberDecimalDigits = 2;
    private int _numberNegativePattern = 1;
    private int _percentDecimalDigits = 2;
    private int _percentNegativePattern = 0;
    private int _percentPositivePattern = 0;
    private int[] _currencyGroupSizes = [3];
    private int[] _numberGroupSizes = [3];
    private int[] _percentGroupSizes = [3];
    private string[] _nativeDigits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
    private DigitShapes _digitSubstitution = DigitShapes.None;
    private bool _isReadOnly;

    public static NumberFormatInfo InvariantInfo => s_invariant ??= new NumberFormatInfo { _isReadOnly = true };

    public static NumberFormatInfo CurrentInfo => CultureInfo.CurrentCulture.NumberFormat;

    public bool IsReadOnly => _isReadOnly;

    /// <summary>The sign is "-": the quick paths need to look no further.</summary>
    internal bool HasInvariantNumberSigns => _negativeSign == "-" && _positiveSign == "+";

    public string CurrencyDecimalSeparator
    {
        get => _currencyDecimalSeparator;
        set => _currencyDecimalSeparator = Separator(value);
    }

    public string CurrencyGroupSeparator
    {
        get => _currencyGroupSeparator;
        set => _currencyGroupSeparator = Symbol(value);
    }

    public string CurrencySymbol
    {
        get => _currencySymbol;
        set => _currencySymbol = Symbol(value);
    }

    public string NaNSymbol
    {
        get => _naNSymbol;
        set => _naNSymbol = Symbol(value);
    }

    public string NegativeInfinitySymbol
    {
        get => _negativeInfinitySymbol;
        set => _negativeInfinitySymbol = Symbol(value);
    }

    public string NegativeSign
    {
        get => _negativeSign;
        set => _negativeSign = Symbol(value);
    }

    public string NumberDecimalSeparator
    {
        get => _numberDecimalSeparator;
        set => _numberDecimalSeparator = Separator(value);
    }

    public string NumberGroupSeparator
    {
        get => _numberGroupSeparator;
        set => _numberGroupSeparator = Symbol(value);
    }

    public string PositiveInfinitySymbol
    {
        get => _positiveInfinitySymbol;
        set => _positiveInfinitySymbol = Symbol(value);
    }

    public string PositiveSign
    {
        get => _positiveSign;
        set => _positiveSign = Symbol(value);
    }

    public string PercentDecimalSeparator
    {
        get => _percentDecimalSeparator;
        set => _percentDecimalSeparator = Separator(value);
    }

    public string PercentGroupSeparator
    {
        get => _percentGroupSeparator;
        set => _percentGroupSeparator = Symbol(value);
    }

    public string PercentSymbol
    {
        get => _percentSymbol;
        set => _percentSymbol = Symbol(value);
    }

    public string PerMilleSymbol
    {
        get => _perMilleSymbol;
        set => _perMilleSymbol = Symbol(value);
    }

    public int CurrencyDecimalDigits
    {
        get => _currencyDecimalDigits;
        set => _currencyDecimalDigits = Limited(value, 99);
    }

    public int CurrencyNegativePattern
    {
        get => _currencyNegativePattern;
        set => _currencyNegativePattern = Limited(value, 16);
    }

    public int CurrencyPositivePattern
    {
        get => _currencyPositivePattern;
        set => _currencyPositivePattern = Limited(value, 3);
    }

    public int NumberDecimalDigits
    {
        get => _numberDecimalDigits;
        set => _numberDecimalDigits = Limited(value, 99);
    }

    public int NumberNegativePattern
    {
        get => _numberNegativePattern;
        set => _numberNegativePattern = Limited(value, 4);
    }

    public int PercentDecimalDigits
    {
        get => _percentDecimalDigits;
        set => _percentDecimalDigits = Limited(value, 99);
    }

    public int PercentNegativePattern
    {
        get => _percentNegativePattern;
        set => _percentNegativePattern = Limited(value, 11);
    }

    public int PercentPositivePattern
    {
        get => _percentPositivePattern;
        set => _percentPositivePattern = Limited(value, 3);
    }

    public int[] CurrencyGroupSizes
    {
        get => (int[])_currencyGroupSizes.Clone();
        set => _currencyGroupSizes = Sizes(value);
    }

    internal ReadOnlySpan<int> CurrencyGroupSizesSpan => _currencyGroupSizes;

    public int[] NumberGroupSizes
    {
        get => (int[])_numberGroupSizes.Clone();
        set => _numberGroupSizes = Sizes(value);
    }

    internal ReadOnlySpan<int> NumberGroupSizesSpan => _numberGroupSizes;

    public int[] PercentGroupSizes
    {
        get => (int[])_percentGroupSizes.Clone();
        set => _percentGroupSizes = Sizes(value);
    }

    internal ReadOnlySpan<int> PercentGroupSizesSpan => _percentGroupSizes;

    public string[] NativeDigits
    {
        get => (string[])_nativeDigits.Clone();
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            CheckWritable();
            if (value.Length != 10)
            {
                throw new ArgumentException("The NativeDigits array must contain exactly ten members.", nameof(value));
            }

            _nativeDigits = (string[])value.Clone();
        }
    }

    public DigitShapes DigitSubstitution
    {
        get => _digitSubstitution;
        set
        {
            CheckWritable();
            if (value is < DigitShapes.Context or > DigitShapes.NativeNational)
            {
                throw new ArgumentException("The DigitSubstitution property must be of a valid member of the DigitShapes enumeration. Valid entries include Context, NativeNational or None.", nameof(value));
            }

            _digitSubstitution = value;
        }
    }

    public static NumberFormatInfo GetInstance(IFormatProvider? formatProvider)
    {
        if (formatProvider is null)
        {
            return CurrentInfo;
        }

        return formatProvider as NumberFormatInfo
            ?? (formatProvider as CultureInfo)?.NumberFormat
            ?? formatProvider.GetFormat(typeof(NumberFormatInfo)) as NumberFormatInfo
            ?? CurrentInfo;
    }

    public object? GetFormat(Type? formatType) => formatType == typeof(NumberFormatInfo) ? this : null;

    public object Clone()
    {
        NumberFormatInfo copy = (NumberFormatInfo)MemberwiseClone();
        copy._isReadOnly = false;
        return copy;
    }

    public static NumberFormatInfo ReadOnly(NumberFormatInfo nfi)
    {
        ArgumentNullException.ThrowIfNull(nfi);
        if (nfi._isReadOnly)
        {
            return nfi;
        }

        NumberFormatInfo copy = (NumberFormatInfo)nfi.MemberwiseClone();
        copy._isReadOnly = true;
        return copy;
    }

    private void CheckWritable()
    {
        if (_isReadOnly)
        {
            throw new InvalidOperationException("Instance is read-only.");
        }
    }

    private string Symbol(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        CheckWritable();
        return value;
    }

    // What would make numbers run together may not be empty.
    private string Separator(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        CheckWritable();
        return value;
    }

    private int Limited(int value, int maximum)
    {
        if (value < 0 || value > maximum)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, $"Valid values are between 0 and {maximum}, inclusive.");
        }

        CheckWritable();
        return value;
    }

    // Every size is 1 to 9; only the last may be 0, which ends the grouping.
    private int[] Sizes(int[] value)
    {
        ArgumentNullException.ThrowIfNull(value);
        CheckWritable();
        int[] sizes = (int[])value.Clone();
        for (int i = 0; i < sizes.Length; i++)
        {
            if (sizes[i] > 9 || sizes[i] < 0 || (sizes[i] == 0 && i != sizes.Length - 1))
            {
                throw new ArgumentException(
                    "Every element in the value array should be between one and nine, except for the last element, which can be zero.", nameof(value));
            }
        }

        return sizes;
    }

    internal static void CheckIntegerStyle(NumberStyles style)
    {
        const NumberStyles Radix = NumberStyles.AllowHexSpecifier | NumberStyles.AllowBinarySpecifier;
        if ((style & ~(NumberStyles.Any | Radix)) != 0)
        {
            throw new ArgumentException("An undefined NumberStyles value is being used.", nameof(style));
        }

        // A radix goes with white space only, and with one other radix never.
        if ((style & Radix) != 0 && (style & ~NumberStyles.HexNumber) != 0 && (style & ~NumberStyles.BinaryNumber) != 0)
        {
            throw new ArgumentException("With the AllowHexSpecifier or AllowBinarySpecifier bit set in the enum bit field, the only other valid bits that can be combined into the enum value must be AllowLeadingWhite and AllowTrailingWhite.", nameof(style));
        }
    }

    internal static void CheckFloatStyle(NumberStyles style)
    {
        if ((style & ~(NumberStyles.Any | NumberStyles.AllowHexSpecifier | NumberStyles.AllowBinarySpecifier)) != 0)
        {
            throw new ArgumentException("An undefined NumberStyles value is being used.", nameof(style));
        }

        if ((style & (NumberStyles.AllowHexSpecifier | NumberStyles.AllowBinarySpecifier)) != 0)
        {
            throw new ArgumentException("The number styles AllowHexSpecifier and AllowBinarySpecifier are not supported on floating point data types.", nameof(style));
        }
    }
}
