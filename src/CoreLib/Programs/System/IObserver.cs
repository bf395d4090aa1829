namespace System;

/// <summary>Hears the values that something observable sends.</summary>
public interface IObserver<in T>
{
    void OnCompleted();

    void OnError(Exception error);

    void OnNext(T value);
}
