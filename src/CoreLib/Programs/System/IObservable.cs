namespace System;

/// <summary>Sends values to those who subscribe.</summary>
public interface IObservable<out T>
{
    IDisposable Subscribe(IObserver<T> observer);
}
