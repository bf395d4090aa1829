using System.Collections.Generic;
using System.Runtime.ExceptionServices;

namespace System.Threading.Tasks;

/// <summary>
/// The exceptions of a task. When it is collected and nobody has looked at them, <see cref="TaskScheduler.UnobservedTaskException"/>
/// tells. Guarded by a lock on itself while exceptions are added; later it does not change.
/// </summary>
internal sealed class TaskExceptionHolder(Task task)
{
    private volatile List<ExceptionDispatchInfo>? _faults;
    private ExceptionDispatchInfo? _cancellation;
    private volatile bool _isHandled = true;
    private bool _isSuppressed = true;

    ~TaskExceptionHolder()
    {
        if (_faults is not null && !_isHandled)
        {
            UnobservedTaskExceptionEventArgs args = new(
                new AggregateException(
                    "A Task's exception(s) were not observed either by Waiting on the Task or accessing its Exception property. As a result, the unobserved exception was rethrown by the finalizer thread.",
                    GetExceptions()));
            TaskScheduler.PublishUnobservedTaskException(task, args);
        }
    }

    public bool HasFaults => _faults is not null;

    public ExceptionDispatchInfo? Cancellation => _cancellation;

    public void SetCancellation(object exception) =>
        _cancellation = exception as ExceptionDispatchInfo ?? ExceptionDispatchInfo.Capture((Exception)exception);

    /// <summary>Adds an exception, a captured one, or several of either.</summary>
    public void Add(object exceptions)
    {
        List<ExceptionDispatchInfo> faults = _faults ?? new List<ExceptionDispatchInfo>(1);
        switch (exceptions)
        {
            case Exception exception:
                faults.Add(ExceptionDispatchInfo.Capture(exception));
                break;
            case ExceptionDispatchInfo captured:
                faults.Add(captured);
                break;
            case IEnumerable<Exception> many:
                foreach (Exception exception in many)
                {
                    faults.Add(ExceptionDispatchInfo.Capture(exception));
                }

                break;
            case IEnumerable<ExceptionDispatchInfo> many:
                faults.AddRange(many);
                break;
        }

        _faults = faults;
        if (_isHandled)
        {
            _isHandled = false;
            if (_isSuppressed)
            {
                _isSuppressed = false;
                GC.ReRegisterForFinalize(this);
            }
        }
    }

    public void SuppressFinalization() => GC.SuppressFinalize(this);

    public void MarkAsHandled()
    {
        if (!_isHandled)
        {
            _isHandled = true;
            _isSuppressed = true;
            GC.SuppressFinalize(this);
        }
    }

    public List<ExceptionDispatchInfo> GetDispatchInfos()
    {
        MarkAsHandled();
        return _faults ?? [];
    }

    public AggregateException CreateAggregate(Exception? additional)
    {
        MarkAsHandled();
        Exception[] exceptions = GetExceptions();
        return new AggregateException(additional is null ? exceptions : [.. exceptions, additional]);
    }

    private Exception[] GetExceptions()
    {
        List<ExceptionDispatchInfo> faults = _faults!;
        Exception[] exceptions = new Exception[faults.Count];
        for (int i = 0; i < exceptions.Length; i++)
        {
            exceptions[i] = faults[i].SourceException;
        }

        return exceptions;
    }
}
