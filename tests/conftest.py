"""What every test shares: property tests are never timed, for the machine may be busy; speed is for the benchmarks."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")
