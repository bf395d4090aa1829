using System.Threading;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>
/// An asynchronous method that had to wait: its state, its task, and what continues it, in one object. <see cref="Task.Context"/> is the
/// execution context of the next step.
/// </summary>
internal sealed class AsyncStateMachineBox<TStateMachine, TResult> : Task<TResult>, IAsyncStateMachineBox
    where TStateMachine : IAsyncStateMachine
{
    private static readonly ContextCallback s_step = static box => ((AsyncStateMachineBox<TStateMachine, TResult>)box!).Step();

    public TStateMachine? StateMachine;
    private Action? _moveNextAction;

    public Action MoveNextAction => _moveNextAction ??= MoveNext;

    public void MoveNext()
    {
        ExecutionContext? context = Context;
        if (context is null)
        {
            Step();
        }
        else
        {
            Thread thread = Thread.CurrentThread;
            if (context.IsDefault && thread.CurrentExecutionContext is null)
            {
                Step();
            }
            else
            {
                ExecutionContext.RunInternal(context, s_step, this);
            }
        }

        if (IsCompleted)
        {
            // Nothing that the method held stays alive with its task.
            StateMachine = default;
            Context = null;
        }
    }

    void IThreadPoolWorkItem.Execute() => MoveNext();

    internal override void ExecuteFromThreadPool(Thread thread) => MoveNext();

    private void Step() => StateMachine!.MoveNext();
}
