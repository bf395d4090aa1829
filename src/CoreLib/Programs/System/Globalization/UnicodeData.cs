namespace System.Globalization;

/// <summary>
/// Facts about characters in compact tables, one per kind of question, so that a program carries only those that it asks. The
/// tables are written by a tool; this part names what they answer.
/// </summary>
internal static partial class UnicodeData
{
    private const int CategoryBits = 0x1F;

    public static UnicodeCategory CategoryOf(uint codePoint) => (UnicodeCategory)(GetCategory(codePoint) & CategoryBits);

    /// <summary>0 for no strong direction, 1 from left to right, 2 from right to left.</summary>
    public static int DirectionOf(uint codePoint) => GetCategory(codePoint) >> 5;

    public static uint ToUpper(uint codePoint) => (uint)((int)codePoint + UpperDistances[GetCase(codePoint)]);

    public static uint ToLower(uint codePoint) => (uint)((int)codePoint + LowerDistances[GetCase(codePoint)]);

    public static int DecimalDigitOf(uint codePoint) => DecimalDigits[GetNumeric(codePoint)];

    public static int DigitOf(uint codePoint) => Digits[GetNumeric(codePoint)];

    public static double NumericValueOf(uint codePoint) => NumericValues[GetNumeric(codePoint)];
}
