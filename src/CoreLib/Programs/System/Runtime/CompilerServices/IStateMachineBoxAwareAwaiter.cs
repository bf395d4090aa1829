using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>An awaiter that takes an asynchronous method's box itself and needs no delegate.</summary>
internal interface IStateMachineBoxAwareAwaiter
{
    void AwaitUnsafeOnCompleted(IAsyncStateMachineBox box);
}
