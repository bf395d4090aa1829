namespace System.Runtime.CompilerServices;

/// <summary>Calls back when an operation is complete.</summary>
public interface INotifyCompletion
{
    void OnCompleted(Action continuation);
}
