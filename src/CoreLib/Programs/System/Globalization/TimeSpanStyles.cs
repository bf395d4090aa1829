namespace System.Globalization;

/// <summary>What the text of a length of time means.</summary>
[Flags]
public enum TimeSpanStyles
{
    None = 0x0,
    AssumeNegative = 0x1,
}
