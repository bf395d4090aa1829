namespace System.Runtime.CompilerServices;

/// <summary>Something else than an exception was thrown, which some languages can.</summary>
public sealed class RuntimeWrappedException : Exception
{
    private const string DefaultMessage =
        "An object that does not derive from System.Exception has been wrapped in a RuntimeWrappedException.";

    public RuntimeWrappedException(object thrownObject)
        : base(DefaultMessage)
    {
        WrappedException = thrownObject;
        HResult = unchecked((int)0x8013153E);
    }

    public object WrappedException { get; }
}
