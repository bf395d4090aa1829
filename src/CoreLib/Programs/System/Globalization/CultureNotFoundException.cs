using System.Runtime.Serialization;

namespace System.Globalization;

/// <summary>There is no culture of the name or number asked for.</summary>
public class CultureNotFoundException : ArgumentException
{
    private const string DefaultMessage = "Culture is not supported.";

    private readonly string? _invalidCultureName;
    private readonly int? _invalidCultureId;

    public CultureNotFoundException()
        : base(DefaultMessage)
    {
    }

    public CultureNotFoundException(string? message)
        : base(message ?? DefaultMessage)
    {
    }

    public CultureNotFoundException(string? paramName, string? message)
        : base(message ?? DefaultMessage, paramName)
    {
    }

    public CultureNotFoundException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
    }

    public CultureNotFoundException(string? paramName, string? invalidCultureName, string? message)
        : base(message ?? DefaultMessage, paramName)
    {
        _invalidCultureName = invalidCultureName;
    }

    public CultureNotFoundException(string? message, string? invalidCultureName, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        _invalidCultureName = invalidCultureName;
    }

    public CultureNotFoundException(string? message, int invalidCultureId, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        _invalidCultureId = invalidCultureId;
    }

    public CultureNotFoundException(string? paramName, int invalidCultureId, string? message)
        : base(message ?? DefaultMessage, paramName)
    {
        _invalidCultureId = invalidCultureId;
    }

    public virtual int? InvalidCultureId => _invalidCultureId;

    public virtual string? InvalidCultureName => _invalidCultureName;

    public override string Message
    {
        get
        {
            string? culture = _invalidCultureId is int id ? $"{id} (0x{id:x4})" : _invalidCultureName;
            return culture is null ? base.Message : $"{base.Message}\n{culture} is an invalid culture identifier.";
        }
    }
}
