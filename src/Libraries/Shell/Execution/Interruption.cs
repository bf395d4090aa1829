namespace ViperOS.Shell.Execution;

/// <summary>Tells commands to give up: Ctrl-C was typed, or their job was killed. Looked at by any thread.</summary>
public class Interruption
{
    private volatile bool _isSet;

    public virtual bool IsSet => _isSet;

    public virtual void Set()
    {
        _isSet = true;
    }

    /// <summary>What was before is forgotten.</summary>
    public virtual void Clear()
    {
        _isSet = false;
    }
}
