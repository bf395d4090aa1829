namespace ViperOS.Kernel.Processes;

/// <summary>The process's users and groups, for all its threads. Changes are made to a copy and put back as a whole.</summary>
public sealed unsafe partial class Process
{
    private Credentials _credentials;

    public Credentials Credentials
    {
        get
        {
            ulong state = _lock.Acquire();
            Credentials credentials = _credentials;
            _lock.Release(state);
            return credentials;
        }

        set
        {
            ulong state = _lock.Acquire();
            _credentials = value;
            ApplyMemoryLimits(_addressSpace);
            _lock.Release(state);
        }
    }
}
