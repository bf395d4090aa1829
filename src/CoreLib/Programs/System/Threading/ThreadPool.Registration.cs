namespace System.Threading;

/// <summary>Callbacks for the signals of handles.</summary>
public static partial class ThreadPool
{
    public static RegisteredWaitHandle RegisterWaitForSingleObject(
        WaitHandle waitObject, WaitOrTimerCallback callBack, object? state, uint millisecondsTimeOutInterval, bool executeOnlyOnce) =>
        Register(waitObject, callBack, state, millisecondsTimeOutInterval, executeOnlyOnce, flowsContext: true);

    public static RegisteredWaitHandle UnsafeRegisterWaitForSingleObject(
        WaitHandle waitObject, WaitOrTimerCallback callBack, object? state, uint millisecondsTimeOutInterval, bool executeOnlyOnce) =>
        Register(waitObject, callBack, state, millisecondsTimeOutInterval, executeOnlyOnce, flowsContext: false);

    public static RegisteredWaitHandle RegisterWaitForSingleObject(
        WaitHandle waitObject, WaitOrTimerCallback callBack, object? state, int millisecondsTimeOutInterval, bool executeOnlyOnce)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(millisecondsTimeOutInterval, -1);
        return Register(waitObject, callBack, state, (uint)millisecondsTimeOutInterval, executeOnlyOnce, flowsContext: true);
    }

    public static RegisteredWaitHandle UnsafeRegisterWaitForSingleObject(
        WaitHandle waitObject, WaitOrTimerCallback callBack, object? state, int millisecondsTimeOutInterval, bool executeOnlyOnce)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(millisecondsTimeOutInterval, -1);
        return Register(waitObject, callBack, state, (uint)millisecondsTimeOutInterval, executeOnlyOnce, flowsContext: false);
    }

    public static RegisteredWaitHandle RegisterWaitForSingleObject(
        WaitHandle waitObject, WaitOrTimerCallback callBack, object? state, long millisecondsTimeOutInterval, bool executeOnlyOnce)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(millisecondsTimeOutInterval, -1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(millisecondsTimeOutInterval, int.MaxValue);
        return Register(waitObject, callBack, state, (uint)millisecondsTimeOutInterval, executeOnlyOnce, flowsContext: true);
    }

    public static RegisteredWaitHandle UnsafeRegisterWaitForSingleObject(
        WaitHandle waitObject, WaitOrTimerCallback callBack, object? state, long millisecondsTimeOutInterval, bool executeOnlyOnce)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(millisecondsTimeOutInterval, -1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(millisecondsTimeOutInterval, int.MaxValue);
        return Register(waitObject, callBack, state, (uint)millisecondsTimeOutInterval, executeOnlyOnce, flowsContext: false);
    }

    public static RegisteredWaitHandle RegisterWaitForSingleObject(
        WaitHandle waitObject, WaitOrTimerCallback callBack, object? state, TimeSpan timeout, bool executeOnlyOnce) =>
        Register(waitObject, callBack, state, (uint)TimeoutHelper.ToMilliseconds(timeout), executeOnlyOnce, flowsContext: true);

    public static RegisteredWaitHandle UnsafeRegisterWaitForSingleObject(
        WaitHandle waitObject, WaitOrTimerCallback callBack, object? state, TimeSpan timeout, bool executeOnlyOnce) =>
        Register(waitObject, callBack, state, (uint)TimeoutHelper.ToMilliseconds(timeout), executeOnlyOnce, flowsContext: false);

    private static RegisteredWaitHandle Register(
        WaitHandle waitObject,
        WaitOrTimerCallback callBack,
        object? state,
        uint milliseconds,
        bool executeOnlyOnce,
        bool flowsContext)
    {
        ArgumentNullException.ThrowIfNull(waitObject);
        ArgumentNullException.ThrowIfNull(callBack);
        RegisteredWaitHandle registered = new(waitObject, callBack, state, milliseconds, executeOnlyOnce, flowsContext);
        registered.Begin();
        return registered;
    }
}
