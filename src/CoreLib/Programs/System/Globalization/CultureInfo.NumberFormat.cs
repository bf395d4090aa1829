namespace System.Globalization;

public partial class CultureInfo
{
    private NumberFormatInfo? _numberFormat;

    public virtual NumberFormatInfo NumberFormat
    {
        get => _numberFormat ??= _isReadOnly ? NumberFormatInfo.InvariantInfo : new NumberFormatInfo();
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            VerifyWritable();
            _numberFormat = value;
        }
    }

    public virtual object? GetFormat(Type? formatType)
    {
        if (formatType == typeof(NumberFormatInfo))
        {
            return NumberFormat;
        }

        return formatType == typeof(DateTimeFormatInfo) ? DateTimeFormat : null;
    }

    private void FreezeNumberFormat() => _numberFormat = _numberFormat is null ? null : NumberFormatInfo.ReadOnly(_numberFormat);

    private void CloneNumberFormat() => _numberFormat = (NumberFormatInfo?)_numberFormat?.Clone();
}
