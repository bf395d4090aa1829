namespace System.Threading.Tasks;

/// <summary>An asynchronous method's state on the heap: a continuation that needs no delegate.</summary>
internal interface IAsyncStateMachineBox : IThreadPoolWorkItem
{
    void MoveNext();

    /// <summary><see cref="MoveNext"/> as a delegate, made when first asked for.</summary>
    Action MoveNextAction { get; }
}
