"""Measures real windows on a virtual screen, ours beside what people use today: `make measure-windows`."""
