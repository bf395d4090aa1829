namespace ViperOS.Programs.Utilities;

/// <summary>A utility was called in a way that it does not understand.</summary>
internal sealed class UsageException(string message) : Exception(message);
