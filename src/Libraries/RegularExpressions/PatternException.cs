namespace ViperOS.RegularExpressions;

/// <summary>A text is no regular expression.</summary>
public sealed class PatternException(string message) : Exception(message);
