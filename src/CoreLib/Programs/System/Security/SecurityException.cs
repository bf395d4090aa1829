using System.Runtime.Serialization;

namespace System.Security;

/// <summary>The caller lacks a right.</summary>
public class SecurityException : SystemException
{
    private const string DefaultMessage = "Security error.";

    public SecurityException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x8013150A);
    }

    public SecurityException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x8013150A);
    }

    public SecurityException(string? message, Exception? inner)
        : base(message ?? DefaultMessage, inner)
    {
        HResult = unchecked((int)0x8013150A);
    }

    public SecurityException(string? message, Type? type)
        : this(message)
    {
        PermissionType = type;
    }

    public SecurityException(string? message, Type? type, string? state)
        : this(message, type)
    {
        PermissionState = state;
    }

    protected SecurityException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }

    public object? Demanded { get; set; }

    public object? DenySetInstance { get; set; }

    public string? GrantedSet { get; set; }

    public string? PermissionState { get; set; }

    public Type? PermissionType { get; set; }

    public object? PermitOnlySetInstance { get; set; }

    public string? RefusedSet { get; set; }

    public string? Url { get; set; }
}
