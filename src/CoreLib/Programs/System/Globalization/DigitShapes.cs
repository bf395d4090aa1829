namespace System.Globalization;

/// <summary>Which digits a culture shows.</summary>
public enum DigitShapes
{
    Context = 0,
    None = 1,
    NativeNational = 2,
}
