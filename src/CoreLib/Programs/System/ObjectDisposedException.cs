using System.Diagnostics.CodeAnalysis;

namespace System;

/// <summary>An object is used after its end.</summary>
public class ObjectDisposedException : InvalidOperationException
{
    public ObjectDisposedException(string? objectName)
        : this(objectName, "Cannot access a disposed object.")
    {
    }

    public ObjectDisposedException(string? objectName, string? message)
        : base(message)
    {
        ObjectName = objectName ?? "";
    }

    public ObjectDisposedException(string? message, Exception? innerException)
        : base(message, innerException)
    {
        ObjectName = "";
    }

    public string ObjectName { get; }

    public override string Message => ObjectName.Length == 0 ? base.Message : $"{base.Message}\nObject name: '{ObjectName}'.";

    private protected override string ClassName => "System.ObjectDisposedException";

    public static void ThrowIf([DoesNotReturnIf(true)] bool condition, object instance)
    {
        if (condition)
        {
            throw new ObjectDisposedException(null);
        }
    }
}
