namespace System.Threading;

/// <summary>Who sees a named handle; here that is always the process alone.</summary>
public struct NamedWaitHandleOptions
{
    private bool _isNotCurrentUserOnly;
    private bool _isNotCurrentSessionOnly;

    public bool CurrentUserOnly
    {
        readonly get => !_isNotCurrentUserOnly;
        set => _isNotCurrentUserOnly = !value;
    }

    public bool CurrentSessionOnly
    {
        readonly get => !_isNotCurrentSessionOnly;
        set => _isNotCurrentSessionOnly = !value;
    }
}
