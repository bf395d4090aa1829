namespace System.Runtime.ConstrainedExecution;

/// <summary>Base of objects whose finalizers run after all others that are found dead at the same time.</summary>
public abstract class CriticalFinalizerObject
{
    protected CriticalFinalizerObject()
    {
    }

    ~CriticalFinalizerObject()
    {
    }
}
