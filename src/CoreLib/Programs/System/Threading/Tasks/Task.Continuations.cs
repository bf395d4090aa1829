using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System.Threading.Tasks;

/// <summary>
/// What is to happen when a task is complete: an <see cref="System.Action"/>, an <see cref="IAsyncStateMachineBox"/>, a
/// <see cref="TaskContinuation"/> or an <see cref="ITaskCompletionAction"/>.
/// </summary>
public partial class Task
{
    private static readonly object s_completed = new();

    /// <summary>False: the task is already complete.</summary>
    internal bool TryAddContinuation(object continuation, bool addFirst = false)
    {
        while (true)
        {
            object? current = _continuation;
            if (ReferenceEquals(current, s_completed))
            {
                return false;
            }

            if (current is null)
            {
                if (!IsCompleted && Interlocked.CompareExchange(ref _continuation, continuation, null) is null)
                {
                    return true;
                }

                if (IsCompleted)
                {
                    return false;
                }

                continue;
            }

            if (current is List<object?> list)
            {
                lock (list)
                {
                    if (ReferenceEquals(_continuation, s_completed))
                    {
                        return false;
                    }

                    if (addFirst)
                    {
                        list.Insert(0, continuation);
                    }
                    else
                    {
                        list.Add(continuation);
                    }

                    return true;
                }
            }

            List<object?> created = new(4) { current };
            Interlocked.CompareExchange(ref _continuation, created, current);
        }
    }

    internal void RemoveContinuation(object continuation)
    {
        object? current = _continuation;
        if (current is List<object?> list)
        {
            lock (list)
            {
                if (!ReferenceEquals(_continuation, s_completed))
                {
                    int index = list.IndexOf(continuation);
                    if (index >= 0)
                    {
                        list.RemoveAt(index);
                    }
                }
            }
        }
        else if (ReferenceEquals(current, continuation))
        {
            // An empty list and not null: between the two another one could take a look at the state.
            if (!ReferenceEquals(Interlocked.CompareExchange(ref _continuation, new List<object?>(), continuation), continuation)
                && _continuation is List<object?>)
            {
                RemoveContinuation(continuation);
            }
        }
    }

    internal void RunContinuations()
    {
        if (_continuation is null && Interlocked.CompareExchange(ref _continuation, s_completed, null) is null)
        {
            return;
        }

        object? continuation = Interlocked.Exchange(ref _continuation, s_completed);
        if (continuation is null || ReferenceEquals(continuation, s_completed))
        {
            return;
        }

        bool inline = (Options & TaskCreationOptions.RunContinuationsAsynchronously) == 0
            && RuntimeHelpers.TryEnsureSufficientExecutionStack();
        if (continuation is List<object?> list)
        {
            // Whoever was adding to the list has finished after this.
            lock (list)
            {
            }

            RunContinuations(list, inline);
        }
        else
        {
            RunContinuation(continuation, inline);
        }
    }

    // Those that only need to be handed to a scheduler come first, so that they do not wait for those that run here.
    private void RunContinuations(List<object?> list, bool inline)
    {
        for (int i = 0; i < list.Count; i++)
        {
            if (list[i] is ScheduledContinuation { RunsSynchronously: false } scheduled)
            {
                list[i] = null;
                scheduled.Run(this, canRunInline: inline);
            }
        }

        for (int i = 0; i < list.Count; i++)
        {
            if (list[i] is { } continuation)
            {
                list[i] = null;
                RunContinuation(continuation, inline);
            }
        }
    }

    private void RunContinuation(object continuation, bool inline)
    {
        switch (continuation)
        {
            case IAsyncStateMachineBox box:
                AwaitContinuation.RunOrSchedule(box, inline);
                break;
            case Action action:
                AwaitContinuation.RunOrSchedule(action, inline);
                break;
            case TaskContinuation task:
                task.Run(this, inline);
                break;
            default:
                ITaskCompletionAction completion = (ITaskCompletionAction)continuation;
                if (inline || !completion.InvokeMayRunArbitraryCode)
                {
                    completion.Invoke(this);
                }
                else
                {
                    ThreadPool.UnsafeQueueUserWorkItemInternal(new CompletionActionItem(completion, this), preferLocal: true);
                }

                break;
        }
    }

    /// <summary>Runs an action when the task is complete; at once if it already is.</summary>
    internal void AddCompletionAction(ITaskCompletionAction action, bool addFirst = false)
    {
        if (!TryAddContinuation(action, addFirst))
        {
            action.Invoke(this);
        }
    }

    /// <summary>Continues an await with an action that takes care of the execution context itself.</summary>
    internal void SetContinuationForAwait(Action action, bool continueOnCapturedContext, bool flowsContext)
    {
        object continuation = action;
        if (continueOnCapturedContext
            && AwaitContinuation.ForCapturedContext(action, flowsContext) is { } captured)
        {
            continuation = captured;
        }
        else if (flowsContext && ExecutionContext.Capture() is { IsDefault: false } context)
        {
            continuation = new AwaitContinuation(action, context);
        }

        if (!TryAddContinuation(continuation))
        {
            if (continuation is AwaitContinuation await)
            {
                await.Run(this, canRunInline: false);
            }
            else
            {
                AwaitContinuation.Schedule(action, ExecutionContext.Capture());
            }
        }
    }

    /// <summary>Continues an await with the asynchronous method itself.</summary>
    internal void SetContinuationForAwait(IAsyncStateMachineBox box, bool continueOnCapturedContext)
    {
        if (continueOnCapturedContext && AwaitContinuation.HasContext)
        {
            AwaitContinuation continuation = AwaitContinuation.ForCapturedContext(box.MoveNextAction, flowsContext: false)!;
            if (!TryAddContinuation(continuation))
            {
                continuation.Run(this, canRunInline: false);
            }

            return;
        }

        if (!TryAddContinuation(box))
        {
            ThreadPool.UnsafeQueueUserWorkItemInternal(box, preferLocal: true);
        }
    }
}
