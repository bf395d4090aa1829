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
        set
        {
            ArgumentException.ThrowIfNullOrEmpty(value);
            CheckWritable();
            _currencyDecimalSeparator = value;
        }
    }

    public string CurrencyGroupSeparator
    {
        get => _currencyGroupSeparator;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            CheckWritable();
            _currencyGroupSeparator = value;
        }
    }

    public string CurrencySymbol
    {
        get => _currencySymbol;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            CheckWritable();
            _currencySymbol = value;
        }
    }

    public string NaNSymbol
    {
        get => _naNSymbol;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            CheckWritable();
            _naNSymbol = value;
        }
    }

    public string NegativeInfinitySymbol
    {
        get => _negativeInfinitySymbol;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            CheckWritable();
            _negativeInfinitySymbol = value;
        }
    }

    public string NegativeSign
    {
        get => _negativeSign;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            CheckWritable();
            _negativeSign = value;
        }
    }

    public string NumberDecimalSeparator
    {
        get => _numberDecimalSeparator;
        set
        {
            ArgumentException.ThrowIfNullOrEmpty(value);
            CheckWritable();
            _numberDecimalSeparator = value;
        }
    }

    public string NumberGroupSeparator
    {
        get => _numberGroupSeparator;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            CheckWritable();
            _numberGroupSeparator = value;
        }
    }

    public string PositiveInfinitySymbol
    {
        get => _positiveInfinitySymbol;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            CheckWritable();
            _positiveInfinitySymbol = value;
        }
    }

    public string PositiveSign
    {
        get => _positiveSign;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            CheckWritable();
            _positiveSign = value;
        }
    }

    public string PercentDecimalSeparator
    {
        get => _percentDecimalSeparator;
        set
        {
            ArgumentException.ThrowIfNullOrEmpty(value);
            CheckWritable();
            _percentDecimalSeparator = value;
        }
    }

    public string PercentGroupSeparator
    {
        get => _percentGroupSeparator;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            CheckWritable();
            _percentGroupSeparator = value;
        }
    }

    public string PercentSymbol
    {
        get => _percentSymbol;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            CheckWritable();
            _percentSymbol = value;
        }
    }

    public string PerMilleSymbol
    {
        get => _perMilleSymbol;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            CheckWritable();
            _perMilleSymbol = value;
        }
    }

    public int CurrencyDecimalDigits
    {
        get => _currencyDecimalDigits;
        set
        {
            CheckRange(value, 99, nameof(value));
            CheckWritable();
            _currencyDecimalDigits = value;
        }
    }

    public int CurrencyNegativePattern
    {
        get => _currencyNegativePattern;
        set
        {
            CheckRange(value, 16, nameof(value));
            CheckWritable();
            _currencyNegativePattern = value;
        }
    }

    public int CurrencyPositivePattern
    {
        get => _currencyPositivePattern;
        set
        {
            CheckRange(value, 3, nameof(value));
            CheckWritable();
            _currencyPositivePattern = value;
        }
    }

    public int NumberDecimalDigits
    {
        get => _numberDecimalDigits;
        set
        {
            CheckRange(value, 99, nameof(value));
            CheckWritable();
            _numberDecimalDigits = value;
        }
    }

    public int NumberNegativePattern
    {
        get => _numberNegativePattern;
        set
        {
            CheckRange(value, 4, nameof(value));
            CheckWritable();
            _numberNegativePattern = value;
        }
    }

    public int PercentDecimalDigits
    {
        get => _percentDecimalDigits;
        set
        {
            CheckRange(value, 99, nameof(value));
            CheckWritable();
            _percentDecimalDigits = value;
        }
    }

    public int PercentNegativePattern
    {
        get => _percentNegativePattern;
        set
        {
            CheckRange(value, 11, nameof(value));
            CheckWritable();
            _percentNegativePattern = value;
        }
    }

    public int PercentPositivePattern
    {
        get => _percentPositivePattern;
        set
        {
            CheckRange(value, 3, nameof(value));
            CheckWritable();
            _percentPositivePattern = value;
        }
    }

    public int[] CurrencyGroupSizes
    {
        get => (int[])_currencyGroupSizes.Clone();
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            CheckWritable();
            int[] sizes = (int[])value.Clone();
            CheckGroupSizes(nameof(value), sizes);
            _currencyGroupSizes = sizes;
        }
    }

    internal ReadOnlySpan<int> CurrencyGroupSizesSpan => _currencyGroupSizes;

    public int[] NumberGroupSizes
    {
        get => (int[])_numberGroupSizes.Clone();
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            CheckWritable();
            int[] sizes = (int[])value.Clone();
            CheckGroupSizes(nameof(value), sizes);
            _numberGroupSizes = sizes;
        }
    }

    internal ReadOnlySpan<int> NumberGroupSizesSpan => _numberGroupSizes;

    public int[] PercentGroupSizes
    {
        get => (int[])_percentGroupSizes.Clone();
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            CheckWritable();
            int[] sizes = (int[])value.Clone();
            CheckGroupSizes(nameof(value), sizes);
            _percentGroupSizes = sizes;
        }
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

    private static void CheckRange(int value, int maximum, string name)
    {
        if (value < 0 || value > maximum)
        {
            throw new ArgumentOutOfRangeException(name, value, $"Valid values are between 0 and {maximum}, inclusive.");
        }
    }

    // Every size is 1 to 9; only the last may be 0, which ends the grouping.
    private static void CheckGroupSizes(string name, int[] sizes)
    {
        for (int i = 0; i < sizes.Length; i++)
        {
            if (sizes[i] > 9 || sizes[i] < 0 || (sizes[i] == 0 && i != sizes.Length - 1))
            {
                throw new ArgumentException("Every element in the value array should be between one and nine, except for the last element, which can be zero.", name);
            }
        }
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
